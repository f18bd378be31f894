import { isDocumentId } from '@my-messages/domain/paths';
import type { ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import { NotFound } from '../shared/not-found';

/** What `:id` of an address names; not found where that can be no id. */
export function ById({ children }: { readonly children: (id: string) => ReactNode }) {
  const { id = '' } = useParams();
  return isDocumentId(id) ? children(id) : <NotFound />;
}
