import { interestAnswers, nomineePosts } from '@inflytande/domain/councils/nominee';
import type { Problem } from '@inflytande/domain/kernel/result';
import { m } from '@inflytande/i18n/messages';
import { nomineePostWords } from '@inflytande/i18n/nomination-words';
import type { RouterOutputs } from '@inflytande/server/api';
import { Button } from '@inflytande/ui/button';
import { Checkbox, RadioGroup, Select, TextArea, TextField } from '@inflytande/ui/field';
import { errorAt, textOf } from '../organisations/form-parts.tsx';
import { paths } from '../paths.ts';
import { To } from '../site/site-context.tsx';
import { DeedForm } from './deed-form.tsx';

export type AskedRow = RouterOutputs['nominationRequest']['list']['requests'][number];

/** What a form says of a nominee; untrusted until the server has parsed it. */
export type Written = {
  readonly name: string;
  readonly email: string;
  readonly post: string;
  readonly assignment: string;
  readonly interests: string;
  readonly other: string;
  readonly agreed: boolean;
};

/** What the form begins with: whom the association has nominated, else the task as the region describes it. */
export const writtenOf = ({ assignment, nominations }: AskedRow): Written => {
  const waiting = nominations.find(({ status }) => status === 'nominated');
  return {
    name: waiting?.name ?? '',
    email: waiting?.email ?? '',
    post: waiting?.post ?? '',
    assignment: waiting?.assignment ?? assignment,
    interests: waiting === undefined ? '' : waiting.interests === null ? 'none' : 'some',
    other: waiting?.interests ?? '',
    agreed: waiting !== undefined,
  };
};

export const writtenIn = (form: FormData): Written => ({
  name: textOf(form, 'name'),
  email: textOf(form, 'email'),
  post: textOf(form, 'post'),
  assignment: textOf(form, 'assignment').replaceAll('\r\n', '\n'),
  interests: textOf(form, 'interests'),
  other: textOf(form, 'other').replaceAll('\r\n', '\n'),
  agreed: form.has('agreed'),
});

/** The same for the server; a choice that is none is nothing. */
export const nomineeIn = ({ post, interests, ...written }: Written) => ({
  ...written,
  post: nomineePosts.find((one) => one === post) ?? null,
  interests: interestAnswers.find((one) => one === interests) ?? null,
});

const interestWords = {
  none: m.nomination_field_interests_none,
  some: m.nomination_field_interests_some,
};

type NomineeFormProps = {
  readonly organisationId: string;
  readonly request: AskedRow;
  readonly written: Written;
  readonly problem: Problem | null;
};

const Interests = ({ written, problem }: Pick<NomineeFormProps, 'written' | 'problem'>) => (
  <>
    <RadioGroup
      id="interests"
      name="interests"
      label={m.nomination_field_interests()}
      hint={m.nomination_field_interests_hint()}
      error={errorAt(problem, 'interests')}
      chosen={written.interests}
      choices={interestAnswers.map((value) => ({ value, label: interestWords[value]() }))}
    />
    <TextArea
      id="other"
      name="other"
      label={m.nomination_field_other()}
      hint={m.nomination_field_other_hint()}
      error={errorAt(problem, 'other')}
      rows={3}
      maxLength={2000}
      defaultValue={written.other}
    />
  </>
);

/** An association says whom it nominates, with the written assignment and what interests there are (C4). */
export const NomineeForm = ({ organisationId, request, written, problem }: NomineeFormProps) => {
  const isChange = request.standing === 'nominated';
  return (
    <DeedForm
      deed="nominera"
      title={isChange ? m.nomination_page_form_change() : m.nomination_page_form()}
      lead={m.nomination_page_form_lead()}
      {...{ organisationId, request }}
    >
      <TextField
        id="name"
        name="name"
        label={m.nomination_field_name()}
        error={errorAt(problem, 'name')}
        maxLength={200}
        defaultValue={written.name}
      />
      <TextField
        id="email"
        name="email"
        type="email"
        label={m.nomination_field_email()}
        hint={m.nomination_field_email_hint()}
        error={errorAt(problem, 'email')}
        maxLength={200}
        defaultValue={written.email}
      />
      <Select
        id="post"
        name="post"
        label={m.nomination_field_post()}
        error={errorAt(problem, 'post')}
        none={m.nomination_field_post_none()}
        defaultValue={written.post}
        choices={nomineePosts.map((value) => ({ value, label: nomineePostWords[value]() }))}
      />
      <TextArea
        id="assignment"
        name="assignment"
        label={m.nomination_field_assignment()}
        hint={m.nomination_field_assignment_hint()}
        error={errorAt(problem, 'assignment')}
        rows={6}
        maxLength={3000}
        defaultValue={written.assignment}
      />
      <Interests written={written} problem={problem} />
      <Checkbox
        id="agreed"
        name="agreed"
        value="1"
        label={m.nomination_field_agreed()}
        error={errorAt(problem, 'agreed')}
        defaultChecked={written.agreed}
      />
      <p className="button-row">
        <Button type="submit">{isChange ? m.nomination_send_change() : m.nomination_send()}</Button>
        <To to={paths.ourNominations(organisationId)}>{m.association_cancel()}</To>
      </p>
    </DeedForm>
  );
};
