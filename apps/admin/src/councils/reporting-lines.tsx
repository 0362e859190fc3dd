import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { Link } from '@tanstack/react-router';
import { patterns } from '../paths.ts';
import { SourceList } from '../source-list.tsx';

type Line = RouterOutputs['body']['get']['reporting'][number];

const End = ({ id, name, here }: { id: string | null; name: string; here: boolean }) =>
  id === null || here ? (
    <strong>{name}</strong>
  ) : (
    <Link to={patterns.body} params={{ id }}>
      {name}
    </Link>
  );

/** Who answers to whom about what, from and to this body (C1). */
export const ReportingLines = ({ lines, bodyId }: { lines: readonly Line[]; bodyId: string }) =>
  lines.length === 0 ? (
    <p className="soft">{m.admin_reporting_none()}</p>
  ) : (
    <ul className="records tight">
      {lines.map((line) => (
        <li key={line.id}>
          <p>
            <End id={line.fromBodyId} name={line.fromName} here={line.fromBodyId === bodyId} />{' '}
            <span className="arrow" aria-hidden="true" />
            <span className="hidden-visually">{m.admin_reports_to()}</span>{' '}
            <End id={line.toBodyId} name={line.toName} here={line.toBodyId === bodyId} />
          </p>
          <p className="soft small">
            {[line.what, line.frequency].filter((part) => part !== null).join(' · ')}
          </p>
          <SourceList sources={line.sources} />
        </li>
      ))}
    </ul>
  );
