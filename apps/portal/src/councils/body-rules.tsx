import { m } from '@inflytande/i18n/messages';
import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import { rulesFacts } from '@inflytande/i18n/rules-words';
import type { RouterOutputs } from '@inflytande/server/api';
import { DefinitionList } from '@inflytande/ui/definition-list';
import { writtenDate } from '../site/dates.ts';
import { Swedish, useSite } from '../site/site-context.tsx';

type Rules = RouterOutputs['body']['get']['rules'];
type Version = Rules['versions'][number];
type BodyRulesProps = { readonly rules: Rules };

const Decision = ({ source }: Pick<Version, 'source'>) => (
  <>
    {m.rules_decision()} <Swedish>{source}</Swedish>
  </>
);

/** What applies to how a body works, in plain words, and by which decision (C5). */
export const BodyRules = ({ rules: { value, versionId, versions } }: BodyRulesProps) => {
  const { language, now } = useSite();
  const said = ({ from, adoptedOn }: Version) => ({
    from: writtenDate(language, from),
    adopted: writtenDate(language, adoptedOn),
  });
  const current = versions.find(({ id }) => id === versionId);
  const others = versions.filter((one) => one !== current);
  return (
    <section aria-labelledby="arbetsordning">
      <h2 id="arbetsordning">{m.rules_title()}</h2>
      <p>
        {current === undefined ? (
          m.rules_not_adopted()
        ) : (
          <>
            {m.rules_adopted(said(current))} <Decision {...current} />
          </>
        )}
      </p>
      <DefinitionList facts={rulesFacts(value)} />
      {others.length === 0 ? null : (
        <ul>
          {others.map((one) => (
            <li key={one.id} className="soft">
              {one.from > stockholmDate(now)
                ? m.rules_version_coming(said(one))
                : m.rules_version_earlier(said(one))}{' '}
              <Decision {...one} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
