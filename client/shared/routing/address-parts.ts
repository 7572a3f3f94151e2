/** The parts of a list in an address, each once. */
export function listOf(parameters: URLSearchParams, name: string): readonly string[] {
  return [...new Set((parameters.get(name) ?? '').split(',').filter((part) => part !== ''))];
}

/** A text in an address; null where there is none. */
export function textOf(parameters: URLSearchParams, name: string): string | null {
  const text = parameters.get(name);
  return text === null || text === '' ? null : text;
}

/** Writes a list, or nothing where it is empty. */
export function setList(parameters: URLSearchParams, name: string, parts: readonly string[]): void {
  if (parts.length > 0) {
    parameters.set(name, parts.join(','));
  }
}

/** Writes a text, or nothing where there is none. */
export function setText(parameters: URLSearchParams, name: string, text: string | null): void {
  setList(parameters, name, text === null ? [] : [text]);
}

/** What follows a path's first part, such as the entity of /entity/<ref>; null where nothing does. */
export function tailOf(pathname: string, head: string): string | null {
  const tail = pathname.startsWith(`/${head}/`) ? pathname.slice(head.length + 2) : '';
  const part = tail.replace(/\/$/, '');
  return part === '' || part.includes('/') ? null : decode(part);
}

/** Whether a path is exactly this page's. */
export function isAt(pathname: string, head: string): boolean {
  return pathname === `/${head}` || pathname === `/${head}/`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone % is no escape: the text is then its own meaning.
    return text;
  }
}
