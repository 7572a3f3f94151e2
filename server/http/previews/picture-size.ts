/** The size at which chats show a picture whole, in pixels. */
export const PICTURE = { width: 1200, height: 630 } as const;
