import type { Member } from '@my-messages/domain/documents/member';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { people } from '../../../data/entities/admin';
import { usePages } from '../../../data/live/use-pages';
import { useViewer } from '../../../data/viewer-context';
import { PageOf } from '../pieces/page-of';
import { RowLink } from '../pieces/row-link';
import { RowList } from '../pieces/row-list';
import { useMemberWords } from './use-member-words';
import { personAddress } from '../../../ui/addresses';

interface PeopleListProps {
  readonly kind: Member['kind'];
  readonly beginning: string;
}

/** Everybody of one kind whose name begins so, by name. */
export function PeopleList({ kind, beginning }: PeopleListProps) {
  const { t } = useTranslation();
  const words = useMemberWords();
  const pages = usePages(people(useViewer(), { kind, beginning }), ({ uid }) => uid);
  const none = kind === 'staff' ? t('admin.person.emptyStaff') : t('admin.person.emptyPortal');
  return (
    <PageOf
      pages={pages}
      empty={<Typography role="status">{beginning === '' ? none : t('admin.person.nobody')}</Typography>}
    >
      {(rows) => (
        <RowList>
          {rows.map((member) => (
            <li key={member.uid}>
              <RowLink
                to={personAddress(member.uid)}
                name={words.name(member)}
                note={`${words.state(member)} · ${words.email(member)}`}
              />
            </li>
          ))}
        </RowList>
      )}
    </PageOf>
  );
}
