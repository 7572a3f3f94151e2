import { useMutation } from '@tanstack/react-query';

import type { ApiError } from '#client/shared/api/api-error.ts';
import type { Asking } from '#client/shared/api/graphql-client.ts';
import { useLanguage } from '#client/shared/routing/store.ts';
import { reasonOf } from './query.ts';

/** Something that is sent to be written, and what came of it. */
export interface Writing<Input, Told> {
  readonly send: (input: Input) => void;
  readonly isBusy: boolean;
  /** What the server said of the last that was sent; null before, and where it said nothing. */
  readonly told: Told | null;
  /** Why it said nothing. */
  readonly failure: ApiError | null;
}

/** Sends what is written, once at each press. `onTold` hears what the server said. */
export function useWriting<Input, Told>(
  write: (input: Input, asking: Asking) => Promise<Told>,
  onTold?: (told: Told) => void,
): Writing<Input, Told> {
  const language = useLanguage();
  const { mutate, data, error, isPending } = useMutation<Told, Error, Input>({
    mutationFn: (input) => write(input, { language }),
    networkMode: 'always',
    ...(onTold === undefined ? {} : { onSuccess: onTold }),
  });
  return {
    send: mutate,
    isBusy: isPending,
    told: data ?? null,
    failure: error === null ? null : reasonOf(error),
  };
}
