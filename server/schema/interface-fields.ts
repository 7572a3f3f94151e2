import { Kind, visit, type DocumentNode, type FieldDefinitionNode } from 'graphql';

/**
 * Gives every object type the fields of the interfaces that it implements, in the interface's order and with its
 * descriptions, so that the SDL says each of them once. What a type declares itself stands.
 */
export function withInterfaceFields(document: DocumentNode): DocumentNode {
  const interfaces = new Map<string, readonly FieldDefinitionNode[]>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.INTERFACE_TYPE_DEFINITION) {
      interfaces.set(definition.name.value, definition.fields ?? []);
    }
  }
  return visit(document, {
    ObjectTypeDefinition: (type) => {
      const fields = new Map<string, FieldDefinitionNode>();
      const inherited = (type.interfaces ?? []).flatMap(
        ({ name }) => interfaces.get(name.value) ?? [],
      );
      for (const field of [...inherited, ...(type.fields ?? [])]) {
        if (!fields.has(field.name.value) || type.fields?.includes(field) === true) {
          fields.set(field.name.value, field);
        }
      }
      return { ...type, fields: [...fields.values()] };
    },
  });
}
