import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SaveButton } from '../pieces/save-button';
import { FindPerson } from '../people/find-person';
import { Form } from '../../../ui/form';

interface AddToCareTeamProps {
  readonly careTeamIds: readonly string[];
  readonly busy: boolean;
  /** Resolves with null when nobody was added. */
  readonly onAdd: (uid: string) => Promise<string | null>;
}

/** Finds staff by name and adds one. */
export function AddToCareTeam({ careTeamIds, busy, onAdd }: AddToCareTeamProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  // Another number is an empty field again.
  const [round, setRound] = useState(0);

  async function add() {
    setTried(true);
    if (chosen === null || (await onAdd(chosen)) === null) return;
    setChosen(null);
    setTried(false);
    setRound((before) => before + 1);
  }

  return (
    <Form onSubmit={() => void add()}>
      <Stack spacing={1.5} sx={{ mt: 2 }}>
        <FindPerson
          key={round}
          label={t('admin.careTeam.find')}
          kind="staff"
          chosen={chosen}
          onChoose={({ id }) => {
            setChosen(id);
          }}
          taken={{ uids: new Set(careTeamIds), why: t('admin.careTeam.already') }}
          problem={tried && chosen === null ? t('admin.careTeam.chooseFirst') : null}
        />
        <SaveButton busy={busy} label={t('admin.careTeam.add')} />
      </Stack>
    </Form>
  );
}
