import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { FindField } from '../../../ui/find-field';
import { FoundButtons } from '../pieces/found-buttons';
import { useFoundPeople } from '../people/use-found-people';
import { useFind } from '../use-find';
import { useActorName } from './use-actor-name';

interface ActorFilterProps {
  readonly who: string | null;
  readonly onChange: (who: string | null) => void;
}

/** Whose doings are shown: everybody's, or those of one person. */
export function ActorFilter({ who, onChange }: ActorFilterProps) {
  const { t } = useTranslation();
  const group = useRef<HTMLDivElement>(null);
  function choose(uid: string | null) {
    onChange(uid);
    // What was pressed is about to go.
    group.current?.focus();
  }
  return (
    <div ref={group} role="group" aria-label={t('admin.audit.who')} tabIndex={-1}>
      {who === null ? <FindActor onChoose={choose} /> : <ChosenActor uid={who} onForget={choose} />}
    </div>
  );
}

function FindActor({ onChoose }: { readonly onChoose: (uid: string) => void }) {
  const { t } = useTranslation();
  const find = useFind();
  return (
    <>
      <FindField
        label={t('admin.person.find')}
        value={find.typed}
        onChange={find.setTyped}
        clearLabel={t('admin.clear')}
      />
      {find.beginning !== '' && <FoundActors beginning={find.beginning} onChoose={onChoose} />}
    </>
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

function ChosenActor({ uid, onForget }: { readonly uid: string; readonly onForget: (uid: null) => void }) {
  const { t } = useTranslation();
  const name = useActorName(uid);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
      <Typography sx={{ flex: '1 1 200px', overflowWrap: 'anywhere' }}>
        {t('admin.audit.whoChosen', { name })}
      </Typography>
      <Button
        variant="outlined"
        onClick={() => {
          onForget(null);
        }}
      >
        {t('admin.audit.everybody')}
      </Button>
    </Box>
  );
}
