import type { InputErrorFact } from '#client/shared/api/input-error-fields.ts';

/** How the server begins what it says of a value, for programs: by the field's name and the value, which a form shows already. */
const OPENING = /^\S+ (?:的值 .* 不合要求：|cannot be (?:"(?:[^"\\]|\\.)*"|[^\s:]+): )/su;

/** What is wrong, by field; what concerns no field that the form has stands under ''. */
export function readFaults(
  errors: readonly InputErrorFact[],
  fields: readonly string[],
): ReadonlyMap<string, string> {
  return new Map(
    errors.map(({ field, code, message }) => [
      field !== null && fields.includes(field) ? field : '',
      code === 'BAD_VALUE' ? message.replace(OPENING, '') : message,
    ]),
  );
}
