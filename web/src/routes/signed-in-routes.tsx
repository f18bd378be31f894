import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { useViewer } from '../data/viewer-context';
import { MessagesRoutes } from './messages-routes';
import { Screen } from './screen';

const AccountRoute = lazy(async () => ({ default: (await import('./account-route')).AccountRoute }));
const ChartsRoute = lazy(async () => ({ default: (await import('./charts-route')).ChartsRoute }));
const ChartRoute = lazy(async () => ({ default: (await import('./chart-route')).ChartRoute }));
const SettingsRoutes = lazy(async () => ({ default: (await import('./settings-routes')).SettingsRoutes }));

/** Every address behind the sign-in. The charts are the staff's. */
export function SignedInRoutes({ email }: { readonly email: string }) {
  const { side } = useViewer();
  return (
    <Routes>
      {side === 'staff' && (
        <Route path="/charts">
          <Route
            index
            element={
              <Screen>
                <ChartsRoute />
              </Screen>
            }
          />
          <Route
            path=":chartId"
            element={
              <Screen>
                <ChartRoute />
              </Screen>
            }
          />
        </Route>
      )}
      <Route
        path="/account"
        element={
          <Screen>
            <AccountRoute email={email} />
          </Screen>
        }
      />
      <Route
        path="/settings/*"
        element={
          <Suspense fallback={null}>
            <SettingsRoutes />
          </Suspense>
        }
      />
      <Route path="*" element={<MessagesRoutes />} />
    </Routes>
  );
}
