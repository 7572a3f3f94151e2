// The package's own types name their files without an extension, which nodenext does not resolve.
declare module 'opencc-js/t2cn' {
  export function Converter(options: { from: string; to: string }): (text: string) => string;
}
