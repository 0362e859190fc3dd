import type { ReportExample } from '@inflytande/domain/funding/county-report';
import { m } from '@inflytande/i18n/messages';
import { DefinitionList } from '@inflytande/ui/definition-list';

/** The examples as the county wrote them; an empty field is shown as empty. */
export const Examples = ({ examples }: { examples: readonly ReportExample[] }) =>
  examples.length === 0 ? (
    <p className="soft">{m.admin_examples_none()}</p>
  ) : (
    <ol className="records">
      {examples.map((example, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- an example of a frozen report has no other name
        <li key={index}>
          <h3>{example.label ?? m.admin_example_unnumbered()}</h3>
          <DefinitionList
            facts={[
              { term: m.admin_target_group(), value: example.targetGroup ?? m.admin_not_given() },
              { term: m.admin_goal(), value: example.goal ?? m.admin_not_given() },
              { term: m.admin_activity(), value: example.activity ?? m.admin_not_given() },
            ]}
          />
        </li>
      ))}
    </ol>
  );
