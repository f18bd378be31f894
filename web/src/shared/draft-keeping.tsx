import { useTranslation } from 'react-i18next';
import { useDraft, useDraftKeeper, useKept } from '../data/drafts/draft-context';
import type { DraftKey } from '../data/drafts/draft-store';
import { useKeptWords } from '../i18n/use-kept-words';
import { useWhen } from '../i18n/use-when';
import { KeptWords } from '../ui/kept-words';
import { TwoVersions } from '../ui/two-versions';

/** Whether a text that is being written is safe; and the choice, where another version of it was saved elsewhere. */
export function DraftKeeping({ draftKey }: { readonly draftKey: DraftKey }) {
  const { t } = useTranslation();
  const when = useWhen();
  const keeper = useDraftKeeper();
  const kept = useKept(draftKey);
  const writing = useDraft(draftKey)?.state.kind === 'writing';
  const words = useKeptWords(kept);
  if (kept?.kind === 'differs') {
    const { subject, body } = kept.elsewhere;
    return (
      <TwoVersions
        heading={t('drafts.differs', { time: when.timeOfDay(kept.at) })}
        other={[subject, body].filter((text) => text !== '').join('\n') || t('drafts.nothing')}
        keepLabel={t('drafts.keepMine')}
        takeLabel={t('drafts.takeTheirs')}
        onKeep={() => {
          keeper.keepMine(draftKey);
        }}
        onTake={() => {
          keeper.takeTheirs(draftKey);
        }}
      />
    );
  }
  // Who has pressed Send waits to hear that it was sent, and nothing else.
  const saved = writing && kept?.kind === 'saved';
  return <KeptWords words={words} saved={saved} savedOnce={t('drafts.savedOnce')} />;
}
