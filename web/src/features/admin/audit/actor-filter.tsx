import { useTranslation } from 'react-i18next';
import { FoundButtons } from '../pieces/found-buttons';
import { useFoundPeople } from '../people/use-found-people';
import { OneFilter } from './one-filter';
import { useActorName } from './use-actor-name';

interface ActorFilterProps {
  readonly who: string | null;
  readonly onChange: (who: string | null) => void;
}

/** Whose doings are shown: everybody's, or those of one person. */
export function ActorFilter({ who, onChange }: ActorFilterProps) {
  const { t } = useTranslation();
  return (
    <OneFilter
      label={t('admin.audit.who')}
      id={who}
      chosen={(uid) => <ChosenActor uid={uid} />}
      findLabel={t('admin.person.find')}
      found={(beginning, choose) => <FoundActors beginning={beginning} onChoose={choose} />}
      forgetLabel={t('admin.audit.everybody')}
      onChange={onChange}
    />
  );
}

interface FoundActorsProps {
  readonly beginning: string;
  readonly onChoose: (uid: string) => void;
}

function FoundActors({ beginning, onChoose }: FoundActorsProps) {
  const { t } = useTranslation();
  const pages = useFoundPeople({ kind: null, beginning }, null);
  return (
    <FoundButtons
      pages={pages}
      nothing={t('admin.person.nobody')}
      onChoose={({ id }) => {
        onChoose(id);
      }}
    />
  );
}

function ChosenActor({ uid }: { readonly uid: string }) {
  const { t } = useTranslation();
  return t('admin.audit.whoChosen', { name: useActorName(uid) });
}
