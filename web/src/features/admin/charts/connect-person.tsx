import type { Relationship } from '@my-messages/domain/documents/document';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SaveButton } from '../pieces/save-button';
import { FindPerson } from '../people/find-person';
import { RelationshipField } from './relationship-field';
import { Form } from '../../../ui/form';

interface ConnectPersonProps {
  readonly connected: ReadonlySet<string>;
  readonly busy: boolean;
  /** Resolves with null when nobody was connected. */
  readonly onConnect: (uid: string, relationship: Relationship) => Promise<string | null>;
}

/** Finds a portal user by name and connects them as what they are to the patient. */
export function ConnectPerson({ connected, busy, onConnect }: ConnectPersonProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string | null>(null);
  const [relationship, setRelationship] = useState<Relationship | null>(null);
  const [tried, setTried] = useState(false);
  // Another number is an empty field again.
  const [round, setRound] = useState(0);

  async function connect() {
    setTried(true);
    if (chosen === null || relationship === null) return;
    if ((await onConnect(chosen, relationship)) === null) return;
    setChosen(null);
    setRelationship(null);
    setTried(false);
    setRound((before) => before + 1);
  }

  return (
    <Form onSubmit={() => void connect()}>
      <Stack spacing={1.5} sx={{ mt: 2 }}>
        <FindPerson
          key={round}
          label={t('admin.connected.find')}
          kind="portal"
          chosen={chosen}
          onChoose={({ id }) => {
            setChosen(id);
          }}
          taken={{ uids: connected, why: t('admin.connected.already') }}
          problem={tried && chosen === null ? t('admin.careTeam.chooseFirst') : null}
        />
        <RelationshipField
          label={t('admin.connected.relationship')}
          value={relationship}
          onChange={setRelationship}
          problem={tried && relationship === null ? t('admin.invite.relationshipWrong') : null}
        />
        <Typography variant="body2" color="textSecondary">
          {t('admin.connected.relationshipNote')}
        </Typography>
        <SaveButton busy={busy} label={t('admin.connected.connect')} />
      </Stack>
    </Form>
  );
}
