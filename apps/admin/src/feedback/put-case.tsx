import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { ErrorSummary } from '@inflytande/ui/error-summary';
import { Checkbox, Select, TextField } from '@inflytande/ui/field';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { FormButtons } from '../form-buttons.tsx';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';
import { today } from '../format.ts';
import { fieldErrorOf, FormProblem } from '../shell/form-problem.tsx';
import { withOrWithout } from '../with-or-without.ts';

type Data = RouterOutputs['case']['ofPoint'];
type PutCaseProps = { readonly pointId: string; readonly data: Data; readonly onDone: () => void };

const fields = {
  personIds: 'case-who',
  closes: 'case-closes',
  associationId: 'case-from',
};

type OfficialsProps = {
  readonly officials: Data['officials'];
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
  readonly error: string | undefined;
};

/** Who can be asked at an authority. */
const Officials = ({ officials, chosen, onChoose, error }: OfficialsProps) => (
  <fieldset className="ds-fieldset" aria-describedby={error === undefined ? undefined : 'case-who-error'}>
    <legend>{m.case_put_who()}</legend>
    {error === undefined ? null : (
      <p id="case-who-error" className="ds-validation-message">
        {error}
      </p>
    )}
    {officials.map(({ personId, name }, index) => (
      <Checkbox
        key={personId}
        id={index === 0 ? 'case-who' : `case-${personId}`}
        checked={chosen.includes(personId)}
        onChange={({ target }) => onChoose(withOrWithout(chosen, personId, target.checked))}
        label={name}
      />
    ))}
  </fieldset>
);

/** Chooses who must answer, at one authority, and until when (B11). */
export const PutCase = ({ pointId, data: { associations, officials }, onDone }: PutCaseProps) => {
  const [id] = useState(() => crypto.randomUUID());
  const authorities = [...new Map(officials.map((one) => [one.authorityId, one.authority]))];
  const [authorityId, setAuthorityId] = useState(authorities[0]?.[0] ?? '');
  const [associationId, setAssociationId] = useState(associations[0]?.id ?? '');
  const [personIds, setPersonIds] = useState<readonly string[]>([]);
  const [closes, setCloses] = useState('');
  const put = useMutation(trpc.case.put.mutationOptions(afterChange(m.case_put_done(), onDone)));
  const [tried, setTried] = useState(false);
  const errorOf = fieldErrorOf(put.error);
  const here = officials.filter((one) => one.authorityId === authorityId);
  const chosen = personIds.filter((personId) => here.some((one) => one.personId === personId));
  const whoMissing = tried && chosen.length === 0 ? m.problem_case_no_officials() : undefined;
  const dayMissing = tried && closes === '' ? m.case_put_closes_missing() : undefined;
  const missing = [
    ...(whoMissing === undefined ? [] : [{ field: fields.personIds, message: whoMissing }]),
    ...(dayMissing === undefined ? [] : [{ field: fields.closes, message: dayMissing }]),
  ];
  return (
    <form
      className="form panel"
      noValidate
      aria-labelledby="put-case"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!put.isPending && closes !== '' && chosen.length > 0)
          put.mutate({ id, pointId, associationId, authorityId, personIds: chosen, closes });
      }}
    >
      <h3 id="put-case">{m.case_put_title()}</h3>
      <p>{m.case_put_lead()}</p>
      {missing.length === 0 ? (
        <FormProblem error={put.error} fields={fields} />
      ) : (
        <ErrorSummary title={m.admin_form_errors()} errors={missing} />
      )}
      <Select
        id="case-from"
        label={m.case_put_association()}
        value={associationId}
        onChange={({ target }) => setAssociationId(target.value)}
        choices={associations.map(({ id: value, name: label }) => ({ value, label }))}
      />
      <Select
        id="case-at"
        label={m.case_put_authority()}
        value={authorityId}
        onChange={({ target }) => setAuthorityId(target.value)}
        choices={authorities.map(([value, label]) => ({ value, label }))}
      />
      <Officials
        officials={here}
        chosen={chosen}
        onChoose={setPersonIds}
        error={whoMissing ?? errorOf('personIds')}
      />
      <TextField
        id="case-closes"
        type="date"
        className="field-short"
        label={m.case_put_closes()}
        error={dayMissing ?? errorOf('closes')}
        min={today()}
        value={closes}
        onChange={({ target }) => setCloses(target.value)}
      />
      <FormButtons send={m.case_put_send()} query={put} onCancel={onDone} />
    </form>
  );
};
