import {
  Kind,
  parse,
  visit,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
} from 'graphql';

const ARGUMENT = momentArgument();

/** Gives every question `asOf`, as which moment it is answered; see moments.ts. */
export function withMoment(document: DocumentNode): DocumentNode {
  const question = (field: FieldDefinitionNode): FieldDefinitionNode =>
    field.name.value === 'viewer'
      ? field
      : { ...field, arguments: [...(field.arguments ?? []), ARGUMENT] };
  const asked = <Type extends ObjectTypeDefinitionNode | ObjectTypeExtensionNode>(
    type: Type,
  ): Type =>
    type.name.value === 'Query' ? { ...type, fields: (type.fields ?? []).map(question) } : type;
  return visit(document, { ObjectTypeDefinition: asked, ObjectTypeExtension: asked });
}

function momentArgument(): InputValueDefinitionNode {
  const [type] = parse(`type Query {
    any(
      "As of which moment: what papers of a later date say counts for nothing, and records no later than the plan leave its own words. Now where not given."
      asOf: Date
    ): ID
  }`).definitions;
  const [argument] =
    type?.kind === Kind.OBJECT_TYPE_DEFINITION ? (type.fields?.[0]?.arguments ?? []) : [];
  if (argument === undefined) {
    throw new Error('the argument cannot be read');
  }
  return argument;
}
