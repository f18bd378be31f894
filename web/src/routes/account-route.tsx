import { AccountPane } from '../features/account/account-pane';
import { usePageTitle } from './use-page-title';

export function AccountRoute({ email }: { readonly email: string }) {
  usePageTitle('account');
  return <AccountPane email={email} />;
}
