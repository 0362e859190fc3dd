import type { CountyReportFinding } from '@inflytande/domain/funding/county-report-findings';
import { findingSentence, placeWord } from './finding-sentence.ts';
import { SeverityTag } from './severity-tag.tsx';

/** All that a check saw, gravest first, each as a sentence with its place in the report. */
export const FindingList = ({ findings }: { findings: readonly CountyReportFinding[] }) => (
  <ul className="records tight">
    {findings.map((finding) => (
      <li key={`${finding.code} ${finding.at}`} className="finding">
        <SeverityTag severity={finding.severity} />
        <p>
          {findingSentence(finding)} <span className="soft small">({placeWord(finding.at)})</span>
        </p>
      </li>
    ))}
  </ul>
);
