import type { Source } from '@inflytande/domain/kernel/source';
import { m } from '@inflytande/i18n/messages';
import { Details } from '@inflytande/ui/details';
import { Swedish } from './site-context.tsx';

/** Where the facts above are from, discreetly: the document's title and the place in it. */
export const Sources = ({ sources }: { sources: readonly Source[] }) => {
  const documents = [...Map.groupBy(sources, ({ document }) => document)];
  if (documents.length === 0) return null;
  return (
    <Details quiet summary={m.portal_sources({ count: documents.length })}>
      <ul>
        {documents.map(([document, places]) => (
          <li key={document}>
            <Swedish>
              {document}: {[...new Set(places.map(({ place }) => place))].join('; ')}
            </Swedish>
          </li>
        ))}
      </ul>
    </Details>
  );
};
