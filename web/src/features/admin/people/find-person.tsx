import type { Member } from '@my-messages/domain/documents/member';
import { useTranslation } from 'react-i18next';
import { FindField } from '../../../ui/find-field';
import type { Found } from '../pieces/found';
import { FoundChoices } from '../pieces/found-choices';
import { useFind } from '../use-find';
import { useFoundPeople, type Taken } from './use-found-people';

interface FindPersonProps {
  readonly label: string;
  readonly kind: Member['kind'];
  readonly chosen: string | null;
  readonly onChoose: (person: Found) => void;
  readonly taken: Taken;
  readonly problem: string | null;
}

/** Finds a member by the beginning of their name, and chooses one for a form. */
export function FindPerson({ problem, ...props }: FindPersonProps) {
  const { t } = useTranslation();
  const find = useFind();
  return (
    <div>
      <FindField
        label={props.label}
        value={find.typed}
        onChange={find.setTyped}
        clearLabel={t('admin.clear')}
        problem={problem}
      />
      {find.beginning !== '' && <FoundPeople {...props} beginning={find.beginning} />}
    </div>
  );
}

interface FoundPeopleProps extends Omit<FindPersonProps, 'problem'> {
  readonly beginning: string;
}

function FoundPeople({ kind, beginning, taken, ...choices }: FoundPeopleProps) {
  const { t } = useTranslation();
  const pages = useFoundPeople({ kind, beginning }, taken);
  return <FoundChoices {...choices} nothing={t('admin.person.nobody')} pages={pages} />;
}
