import type { ReactNode } from 'react';

import type { CorridorProfileFact } from './corridor-profile-query.ts';
import type { EntityType } from '#client/shared/api/fragments.ts';
import { goToCompare, goToGraphOf } from '#client/shared/routing/navigate.ts';
import { change } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { EntityPicker } from '#client/search/entity-picker.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import styles from './profile-page.module.css';

/** So many the canvas takes in one address; what lies nearest is in. */
const MOST_DRAWN = 100;

const ONLY_CORRIDORS: readonly EntityType[] = ['CORRIDOR'];

/** What can be done with a corridor: its things on the canvas, and itself beside another. */
export function CorridorTools({ profile }: { readonly profile: CorridorProfileFact }): ReactNode {
  const words = useWords();
  const members = profile.groups
    .flatMap((group) => group.members)
    .toSorted((one, other) => one.through.steps.length - other.through.steps.length);
  const ids = [profile.corridor.id, ...members.map(({ entity }) => entity.id)].slice(0, MOST_DRAWN);
  return (
    <>
      {members.length > 0 && (
        <StateLink className="button" to={goToGraphOf(ids)}>
          {words('corridor.graph')}
        </StateLink>
      )}
      <div className={styles.corridorCompare}>
        <EntityPicker
          label={words('corridor.compare')}
          isLabelShown={false}
          placeholder={words('corridor.compare')}
          types={ONLY_CORRIDORS}
          onPick={({ id }) => {
            change(goToCompare(profile.corridor.id, id));
          }}
        />
      </div>
    </>
  );
}
