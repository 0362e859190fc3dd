import { m } from '@inflytande/i18n/messages';
import { rulesFacts } from '@inflytande/i18n/rules-words';
import type { RouterOutputs } from '@inflytande/server/api';
import { DefinitionList } from '@inflytande/ui/definition-list';
import { Details } from '@inflytande/ui/details';
import { formatDate, today } from '../format.ts';
import { useMayDo } from '../shell/may-do.tsx';
import { AdoptRules } from './adopt-rules.tsx';

type Data = RouterOutputs['body']['get'];
type Rules = Data['rules'];
type Version = Rules['versions'][number];

const stateOf = ({ id, from }: Version, versionId: string | null): string => {
  const date = formatDate(from);
  if (id === versionId) return m.admin_rules_state_now({ date });
  return from > today() ? m.admin_rules_state_coming({ date }) : m.admin_rules_state_earlier({ date });
};

/** Every version that a body has adopted, with what it says where somebody wants to read it. */
const Versions = ({ versions, versionId }: Rules) => (
  <>
    <h3>{m.rules_versions()}</h3>
    {versions.map((version) => (
      <Details key={version.id} summary={stateOf(version, versionId)}>
        <DefinitionList
          facts={[
            { term: m.admin_rules_from(), value: formatDate(version.from) },
            { term: m.admin_rules_adopted_on(), value: formatDate(version.adoptedOn) },
            { term: m.admin_rules_source(), value: version.source },
            ...rulesFacts(version.value),
          ]}
        />
      </Details>
    ))}
  </>
);

/** What applies to how a body works (C5), whether it has adopted it itself (C10), and a way to put in what it adopts. */
export const RulesOfProcedure = ({ body, ownerId, rules }: Pick<Data, 'body' | 'ownerId' | 'rules'>) => {
  const record = { authorityId: ownerId, bodyId: body.id };
  const mayAdopt = useMayDo('rules-of-procedure/adopt', { record }).ok;
  const decides = body.status !== 'closed' && body.status !== 'mentioned';
  const { value, versionId, versions } = rules;
  const current = versions.find(({ id }) => id === versionId);
  if (!decides && versions.length === 0) return null;
  return (
    <section aria-labelledby="rules">
      <h2 id="rules">{m.rules_title()}</h2>
      <p>
        {current === undefined
          ? m.rules_not_adopted()
          : `${m.rules_adopted({
              adopted: formatDate(current.adoptedOn),
              from: formatDate(current.from),
            })} ${m.rules_decision()} ${current.source}`}
      </p>
      <DefinitionList facts={rulesFacts(value)} />
      {versions.length - (current === undefined ? 0 : 1) === 0 ? null : <Versions {...rules} />}
      {mayAdopt && decides ? <AdoptRules bodyId={body.id} rules={value} /> : null}
    </section>
  );
};
