import { liesInStaffMember, type Refusal } from '@my-messages/domain/policy/may-message';
import type { Side } from '@my-messages/domain/side';
import { useTranslation } from 'react-i18next';

/** Why the viewer of one side may not write to the person called `name`: one sentence, and what to do. */
export function useRefusalText() {
  const { t } = useTranslation();
  return (side: Side, refusal: Refusal, name: string): string => t(`refusal.${side}.${refusal}`, { name });
}

/** Refusals whose sentence tells the viewer to call the clinic. */
export function saysToCallClinic(side: Side, refusal: Refusal): boolean {
  return side === 'portal' && !liesInStaffMember(refusal);
}
