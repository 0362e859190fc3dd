import type { Source } from '@inflytande/domain/kernel/source';
import { m } from '@inflytande/i18n/messages';
import { Details } from '@inflytande/ui/details';

/** Where a fact is from, under a fold: the title of a document and the place in it. */
export const SourceList = ({ sources }: { sources: readonly Source[] }) =>
  sources.length === 0 ? null : (
    <Details quiet summary={m.admin_sources({ count: sources.length })}>
      <ul>
        {sources.map(({ document, place }) => (
          <li key={`${document} ${place}`}>{place === '' ? document : `${document}, ${place}`}</li>
        ))}
      </ul>
    </Details>
  );
