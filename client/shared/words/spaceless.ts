/** A text as it is compared with what someone types: without spaces, capitals and what differs only in width. */
export function spaceless(text: string): string {
  return text.toLowerCase().replaceAll(/[\s？?，,。.〔〕]/g, '');
}
