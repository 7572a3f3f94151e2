import { getOperationAST, OperationTypeNode, type ExecutionArgs } from 'graphql';

/** Whether a request changes something: it is answered once, and its answer is nobody else's. */
export function isWriting({ document, operationName }: ExecutionArgs): boolean {
  return getOperationAST(document, operationName)?.operation === OperationTypeNode.MUTATION;
}
