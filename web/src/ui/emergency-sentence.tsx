import { emergencyNumbers } from '@my-messages/domain/emergency/emergency';
import type { ReactNode } from 'react';
import { Trans, useTranslation } from 'react-i18next';

/** Crisis lines that take texts as well as calls. */
const TAKES_TEXTS: ReadonlySet<string> = new Set(['988']);

export interface Countries {
  /** ISO 3166 codes; null where the person has not said where they are. */
  readonly userCountry: string | null;
  readonly organizationCountry: string;
}

/** Whom to call in an emergency, by the numbers of the country. */
export function EmergencySentence({ userCountry, organizationCountry }: Countries) {
  const { t } = useTranslation();
  const numbers = emergencyNumbers(userCountry, organizationCountry);
  if (numbers === null) return t('emergency.unknown');
  const { emergency, crisis, advice } = numbers;
  const kind = crisis === null ? 'only' : TAKES_TEXTS.has(crisis.number) ? 'text' : 'call';
  return (
    <Trans
      i18nKey={`emergency.${kind === 'only' || advice === null ? kind : (`${kind}Advice` as const)}`}
      values={{
        emergency,
        crisis: crisis?.number ?? '',
        name: crisis?.name ?? '',
        advice: advice ?? '',
      }}
      components={{
        emergency: <Call number={emergency} />,
        crisis: <Call number={crisis?.number ?? ''} />,
        advice: <Call number={advice ?? ''} />,
      }}
    />
  );
}

/** A number that can be dialled; its words come from the catalogue. */
function Call({ number, children }: { readonly number: string; readonly children?: ReactNode }) {
  return (
    <a
      href={`tel:${number.replace(/\s/g, '')}`}
      style={{ color: 'inherit', fontWeight: 650, whiteSpace: 'nowrap' }}
    >
      {children}
    </a>
  );
}
