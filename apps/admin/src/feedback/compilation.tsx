import { foreword } from '@inflytande/domain/feedback/compilation';
import { themeNameIn } from '@inflytande/domain/feedback/theme-name';
import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { Alert } from '@inflytande/ui/alert';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { trpc } from '../api.ts';
import { patterns } from '../paths.ts';
import { Loaded } from '../shell/loaded.tsx';
import { Page } from '../shell/page.tsx';
import { CompilationSection } from './compilation-section.tsx';

const route = getRouteApi('/inside/omgangar/$year/sammanstallning');

type Compilation = RouterOutputs['cycle']['compilation'];
export type SectionVersion = Compilation['versions'][number];

const Sections = ({ compilation }: { compilation: Compilation }) => {
  const { year, open, themes, versions } = compilation;
  const versionsOf = (sectionId: string) => versions.filter((each) => each.sectionId === sectionId);
  return (
    <>
      {open ? null : (
        <Alert tone="info">
          <p>{m.cycle_compile_closed()}</p>
        </Alert>
      )}
      <CompilationSection
        id={foreword}
        title={m.cycle_section_foreword()}
        points={null}
        {...{ year, open, versions: versionsOf(foreword) }}
      />
      {themes.map((theme) => (
        <CompilationSection
          key={theme.id}
          id={theme.id}
          title={themeNameIn(theme, year)}
          points={theme.pointCount}
          {...{ year, open, versions: versionsOf(theme.id) }}
        />
      ))}
    </>
  );
};

/** What the network writes of its own in a year's compilation, section by section, several at once (B8). */
export const CompilationScreen = () => {
  const year = Number(route.useParams().year);
  const query = useQuery(trpc.cycle.compilation.queryOptions({ year }));
  return (
    <Page
      title={m.cycle_compile_title({ year })}
      lead={m.cycle_compile_lead()}
      above={
        <Link to={patterns.cycle} params={{ year: String(year) }}>
          {m.cycle_year({ year })}
        </Link>
      }
    >
      <Loaded query={query}>
        {(compilation) => (
          <div className="stack">
            <Sections compilation={compilation} />
          </div>
        )}
      </Loaded>
    </Page>
  );
};
