import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { preprocessCSS, resolveConfig } from 'vite';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

interface CssModule {
  /** From the root of the repository. */
  readonly file: string;
  readonly css: string;
  /** What a component can name: its classes and its animations. */
  readonly names: readonly string[];
}

/** Every CSS module of the client, read by the tool that builds it. */
export async function readCssModules(): Promise<readonly CssModule[]> {
  const config = await resolveConfig({ configFile: `${ROOT}client/vite.config.ts` }, 'build');
  const found = await readdir(`${ROOT}client`, { recursive: true });
  const files = found.filter((file) => file.endsWith('.module.css') && !file.startsWith('dist'));
  return Promise.all(
    files.sort().map(async (name) => {
      const file = `client/${name}`;
      const css = await readFile(`${ROOT}${file}`, 'utf8');
      const { modules = {} } = await preprocessCSS(css, `${ROOT}${file}`, config);
      return { file, css, names: Object.keys(modules) };
    }),
  );
}

/** Where TypeScript looks for the types of `x.module.css`. */
export function typeFileOf({ file }: CssModule): string {
  return file.replace(/\.css$/, '.d.css.ts');
}

/** The types of a module's import: a class that it does not have is an error. */
export function typesOf({ names }: CssModule): string {
  const fields = names.map((name) => `  readonly ${name}: string;\n`).join('');
  return `declare const styles: {\n${fields}};\nexport default styles;\n`;
}
