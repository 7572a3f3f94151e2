/** The parts of an address that the fields of a route are read from and written to. */
export interface AddressParts {
  /** What follows the page's own path, such as the entity of /entity/<ref>; null where nothing does. */
  tail: string | null;
  readonly parameters: URLSearchParams;
}

/**
 * How one field stands in an address. Reading is total: what makes no sense is read as the field's usual value, which is
 * never written. What is written is read again as the same value.
 */
export interface Field<Value> {
  readonly read: (parts: AddressParts) => Value;
  readonly write: (value: Value, parts: AddressParts) => void;
}

/** A field for each property. */
export type Fields<Values> = { readonly [Name in keyof Values]: Field<Values[Name]> };

/** A text; null where there is none. */
export function text(name: string): Field<string | null> {
  return {
    read: ({ parameters }) => emptyToNull(parameters.get(name)),
    write: (value, { parameters }) => {
      setText(parameters, name, value);
    },
  };
}

/** A text; empty where there is none. */
export function textOrEmpty(name: string): Field<string> {
  const { read, write } = text(name);
  return { read: (parts) => read(parts) ?? '', write };
}

/** What follows the page's own path. */
export const tail: Field<string | null> = {
  read: (parts) => parts.tail,
  write: (value, parts) => {
    parts.tail = emptyToNull(value);
  },
};

/** What follows the page's own path; empty where nothing does. */
export const tailOrEmpty: Field<string> = {
  read: (parts) => parts.tail ?? '',
  write: tail.write,
};

/** Whether a parameter has this value. */
export function flag(name: string, value = '1'): Field<boolean> {
  return {
    read: ({ parameters }) => parameters.get(name) === value,
    write: (isOn, { parameters }) => {
      setText(parameters, name, isOn ? value : null);
    },
  };
}

/** One of a few values; else the first of them, which is the usual one. */
export function oneOf<const Value extends string>(
  name: string,
  values: readonly [Value, ...Value[]],
): Field<Value> {
  const [usual] = values;
  return {
    read: ({ parameters }) => values.find((value) => value === parameters.get(name)) ?? usual,
    write: (value, { parameters }) => {
      setText(parameters, name, value === usual ? null : value);
    },
  };
}

/** A value that a guard lets through; null for any other. */
export function guarded<Value extends string>(
  name: string,
  isValue: (text: unknown) => text is Value,
): Field<Value | null> {
  return {
    read: ({ parameters }) => {
      const value = parameters.get(name);
      return isValue(value) ? value : null;
    },
    write: (value, { parameters }) => {
      setText(parameters, name, value);
    },
  };
}

/** A whole number between two bounds; the least where there is none. */
export function wholeNumber(name: string, least: number, most: number): Field<number> {
  return {
    read: ({ parameters }) => {
      const value = Number(parameters.get(name));
      return Number.isInteger(value) && value > least ? Math.min(value, most) : least;
    },
    write: (value, { parameters }) => {
      setText(parameters, name, value === least ? null : String(value));
    },
  };
}

/** The place of something in a list, 0 for the first; readers count from one. null where none is meant. */
export function ordinal(name: string): Field<number | null> {
  return {
    read: ({ parameters }) => {
      const count = Number(parameters.get(name) ?? '0');
      return Number.isSafeInteger(count) && count > 0 ? count - 1 : null;
    },
    write: (index, { parameters }) => {
      setText(parameters, name, index === null ? null : String(index + 1));
    },
  };
}

/** Texts, each once, parted by commas. */
export function list(name: string): Field<readonly string[]> {
  return {
    read: ({ parameters }) => [...new Set(split(parameters.get(name) ?? '', ','))],
    write: (values, { parameters }) => {
      setText(parameters, name, join(values, ','));
    },
  };
}

/** The values of a list that a guard lets through. */
export function listOf<Value extends string>(
  name: string,
  isValue: (text: string) => text is Value,
): Field<readonly Value[]> {
  const texts = list(name);
  return { read: (parts) => texts.read(parts).filter(isValue), write: texts.write };
}

/** The values of a list that are among a few, in the order of these. */
export function someOf<const Value extends string>(
  name: string,
  values: readonly Value[],
): Field<readonly Value[]> {
  const texts = list(name);
  return {
    read: (parts) => {
      const read = texts.read(parts);
      return values.filter((value) => read.includes(value));
    },
    write: texts.write,
  };
}

/** Things of several parts each, the things parted by commas and their parts by colons. */
export function listOfParts<Value>(
  name: string,
  read: (parts: readonly string[]) => readonly Value[],
  write: (value: Value) => readonly string[],
): Field<readonly Value[]> {
  return {
    read: ({ parameters }) =>
      [...new Set(splitRaw(parameters.get(name) ?? '', ','))].flatMap((item) =>
        read(item.split(':').map(unescape)),
      ),
    write: (values, { parameters }) => {
      const items = values.map((value) => write(value).map(escapePart).join(':'));
      setText(parameters, name, items.join(','));
    },
  };
}

/** Several fields as one. */
export function group<Values extends object>(fields: Fields<Values>): Field<Values> {
  return {
    read: (parts) => readAll(fields, parts),
    write: (values, parts) => {
      writeAll(fields, values, parts);
    },
  };
}

/** Reads every field. */
export function readAll<Values extends object>(
  fields: Fields<Values>,
  parts: AddressParts,
): Values {
  const values: Partial<Values> = {};
  for (const name in fields) {
    values[name] = fields[name].read(parts);
  }
  if (!isWhole(values, fields)) {
    throw new Error('A field was not read.');
  }
  return values;
}

/** Writes every field. */
export function writeAll<Values extends object>(
  fields: Fields<Values>,
  values: Values,
  parts: AddressParts,
): void {
  for (const name in fields) {
    fields[name].write(values[name], parts);
  }
}

/** The texts of a list as it stands in an address. */
export function split(joined: string, separator: string): readonly string[] {
  return splitRaw(joined, separator).map(unescape);
}

/** Writes texts as split reads them; empty ones are left out. */
export function join(texts: readonly string[], separator: string): string {
  return texts
    .filter((item) => item !== '')
    .map(escapePart)
    .join(separator);
}

function splitRaw(joined: string, separator: string): readonly string[] {
  return joined.split(separator).filter((item) => item !== '');
}

// Only what parts the texts of a list is escaped, so that addresses stay readable.
function escapePart(part: string): string {
  return part.replaceAll(/[%,:]/g, (sign) => encodeURIComponent(sign));
}

function unescape(part: string): string {
  return part.replaceAll(/%(?:25|2C|3A)/gi, (escaped) => decodeURIComponent(escaped));
}

function emptyToNull(value: string | null): string | null {
  return value === '' ? null : value;
}

function setText(parameters: URLSearchParams, name: string, value: string | null): void {
  if (value !== null && value !== '') {
    parameters.set(name, value);
  }
}

function isWhole<Values>(values: Partial<Values>, fields: Fields<Values>): values is Values {
  return Object.keys(fields).every((name) => name in values);
}
