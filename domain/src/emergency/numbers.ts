import type { EmergencyNumbers } from './emergency';

const only = (emergency: string): EmergencyNumbers => ({ emergency, crisis: null, advice: null });

/**
 * Emergency numbers by ISO 3166-1 alpha-2 country. A small table rather than a package: the packages that could
 * be found have one maintainer each and copy an encyclopedia. Sources: in the European Union 112 is the number
 * everywhere (Directive (EU) 2018/1972, article 109); elsewhere the country's own emergency service. Crisis and
 * advice lines: 988lifeline.org (US, Canada 988.ca), samaritans.org and 111.nhs.uk (GB), lifeline.org.au and
 * healthdirect.gov.au (AU), 1737.org.nz and healthline (NZ), samaritans.org/ireland (IE).
 */
export const EMERGENCY_NUMBERS: Readonly<Record<string, EmergencyNumbers>> = {
  US: { emergency: '911', crisis: { name: '988 Lifeline', number: '988' }, advice: null },
  CA: {
    emergency: '911',
    crisis: { name: '9-8-8', number: '988' },
    advice: '811',
  },
  GB: {
    emergency: '999',
    crisis: { name: 'Samaritans', number: '116 123' },
    advice: '111',
  },
  IE: { emergency: '112', crisis: { name: 'Samaritans', number: '116 123' }, advice: null },
  AU: {
    emergency: '000',
    crisis: { name: 'Lifeline', number: '13 11 14' },
    advice: '1800 022 222',
  },
  NZ: {
    emergency: '111',
    crisis: { name: '1737', number: '1737' },
    advice: '0800 611 116',
  },
  IN: only('112'),
  IL: only('101'),
  JP: only('119'),
  KR: only('119'),
  MX: only('911'),
  BR: only('192'),
  ZA: only('112'),
  SG: only('995'),
  HK: only('999'),
  CH: only('112'),
  NO: only('113'),
  IS: only('112'),
  LI: only('112'),
  ...Object.fromEntries(
    // prettier-ignore
    ['AT', 'BE', 'BG', 'HR', 'CY', 'CZ', 'DK', 'EE', 'FI', 'FR', 'DE', 'GR', 'HU', 'IT', 'LV', 'LT', 'LU', 'MT',
      'NL', 'PL', 'PT', 'RO', 'SK', 'SI', 'ES', 'SE'].map((country) => [country, only('112')]),
  ),
};
