CREATE SCHEMA "auth";
--> statement-breakpoint
CREATE TABLE "agenda_proposal" (
	"region_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"id" text NOT NULL,
	"body_id" text NOT NULL,
	"organisation_id" text NOT NULL,
	"title" text NOT NULL,
	"text" text NOT NULL,
	"wish" text NOT NULL,
	"proposed_as" text NOT NULL,
	"proposed_at" timestamp with time zone NOT NULL,
	"proposed_by" text,
	"status" text NOT NULL,
	"sent_back_because" text,
	CONSTRAINT "agenda_proposal_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
ALTER TABLE "agenda_proposal" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "answer" (
	"region_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"id" text NOT NULL,
	"point_id" text NOT NULL,
	"own_point_id" text,
	"principal_id" text,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"given_at" text NOT NULL,
	"sources" jsonb NOT NULL,
	CONSTRAINT "answer_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
ALTER TABLE "answer" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "appointment" (
	"region_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"id" text NOT NULL,
	"seat_id" text NOT NULL,
	"person_id" text NOT NULL,
	"from" text NOT NULL,
	"until" text,
	CONSTRAINT "appointment_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
ALTER TABLE "appointment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "author_question" (
	"region_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"id" text NOT NULL,
	"statement_id" text NOT NULL,
	"text" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"reply" text,
	"replied_at" timestamp with time zone,
	CONSTRAINT "author_question_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
ALTER TABLE "author_question" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "authority" (
	"region_id" text NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"municipality_code" text,
	CONSTRAINT "authority_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
ALTER TABLE "authority" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "bank_account" (
	"region_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"id" text NOT NULL,
	"organisation_id" text NOT NULL,
	"kind" text NOT NULL,
	"number" text NOT NULL,
	"status" text NOT NULL,
	"basis" text NOT NULL,
	"entered_by" text NOT NULL,
	"entered_on" text NOT NULL,
	"decided_by" text,
	"decided_on" text,
	"ended_on" text,
	"reason" text,
	CONSTRAINT "bank_account_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
ALTER TABLE "bank_account" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "body" (
	"region_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"aliases" jsonb NOT NULL,
	"level" text NOT NULL,
	"county_code" text,
	"municipality_code" text,
	"status" text NOT NULL,
	"host" text,
	"target_group" text,
	"purpose" text,
	"started_at" text,
	"ended_at" text,
	"successor_id" text,
	"notes" text,
	"sources" jsonb NOT NULL,
	"sort_key" text COLLATE "C" NOT NULL,
	CONSTRAINT "body_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
ALTER TABLE "body" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "case_answer" (
	"region_id" text NOT NULL,
	"case_id" text NOT NULL,
	"person_id" text NOT NULL,
	"version" integer NOT NULL,
	"answer_id" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"late_reason" text,
	CONSTRAINT "case_answer_region_id_case_id_person_id_version_pk" PRIMARY KEY("region_id","case_id","person_id","version")
);
--> statement-breakpoint
ALTER TABLE "case_answer" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "case_official" (
	"region_id" text NOT NULL,
	"case_id" text NOT NULL,
	"person_id" text NOT NULL,
	CONSTRAINT "case_official_region_id_case_id_person_id_pk" PRIMARY KEY("region_id","case_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "case_official" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "consent" (
	"region_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"id" text NOT NULL,
	"person_id" text NOT NULL,
	"purpose" text NOT NULL,
	"from" text NOT NULL,
	"until" text,
	"withdrawn_on" text,
	"wording" text NOT NULL,
	"guardian_id" text,
	CONSTRAINT "consent_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
ALTER TABLE "consent" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "consultation" (
	"region_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"id" text NOT NULL,
	"label" text NOT NULL,
	"title" text NOT NULL,
	"what_changes" text NOT NULL,
	"documents" jsonb NOT NULL,
	"decision_on" text,
	"cycle_year" integer,
	"open_to_anyone" boolean DEFAULT false NOT NULL,
	"opens" text NOT NULL,
	"closes" text,
	"party_ids" jsonb NOT NULL,
	"stages" jsonb NOT NULL,
	"extensions" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"cancelled" jsonb,
	"no_answer" jsonb,
	"led_to" jsonb,
	CONSTRAINT "consultation_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
ALTER TABLE "consultation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "consultation_answer" (
	"region_id" text NOT NULL,
	"consultation_id" text NOT NULL,
	"organisation_id" text NOT NULL,
	"version" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"statement_id" text,
	"late_reason" text,
	"entered_by" text,
	CONSTRAINT "consultation_answer_region_id_consultation_id_organisation_id_version_pk" PRIMARY KEY("region_id","consultation_id","organisation_id","version")
);
--> statement-breakpoint
ALTER TABLE "consultation_answer" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "consultation_sending" (
	"region_id" text NOT NULL,
	"id" text NOT NULL,
	"consultation_id" text NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"channel" text NOT NULL,
	"party_ids" jsonb NOT NULL,
	"documents" jsonb NOT NULL,
	"sent_by" text NOT NULL,
	CONSTRAINT "consultation_sending_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
ALTER TABLE "consultation_sending" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "county_report" (
	"region_id" text NOT NULL,
	"year" integer NOT NULL,
	"county_code" text NOT NULL,
	"report" jsonb NOT NULL,
	CONSTRAINT "county_report_region_id_year_county_code_pk" PRIMARY KEY("region_id","year","county_code")
);
--> statement-breakpoint
ALTER TABLE "county_report" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cycle" (
	"region_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"year" integer NOT NULL,
	"held" boolean NOT NULL,
	"body_id" text,
	"note" text,
	"sources" jsonb NOT NULL,
	CONSTRAINT "cycle_region_id_year_pk" PRIMARY KEY("region_id","year")
);
--> statement-breakpoint
ALTER TABLE "cycle" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cycle_step" (
	"region_id" text NOT NULL,
	"year" integer NOT NULL,
	"position" integer NOT NULL,
	"step" text NOT NULL,
	"record_id" text,
	"by" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"reason" text,
	CONSTRAINT "cycle_step_region_id_year_position_pk" PRIMARY KEY("region_id","year","position")
);
--> statement-breakpoint
ALTER TABLE "cycle_step" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "decision" (
	"region_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"id" text NOT NULL,
	"decider_id" text,
	"decider_name" text,
	"delegation" text,
	"on" text NOT NULL,
	"text" text NOT NULL,
	"consequence" text,
	"case_number" text,
	"amount" bigint,
	"sources" jsonb NOT NULL,
	CONSTRAINT "decision_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
ALTER TABLE "decision" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "domain_event" (
	"region_id" text NOT NULL,
	"id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "domain_event_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone NOT NULL,
	"actor" text NOT NULL,
	"action" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"reason" text,
	"data" jsonb NOT NULL,
	CONSTRAINT "domain_event_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
ALTER TABLE "domain_event" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "edition" (
	"region_id" text NOT NULL,
	"year" integer NOT NULL,
	"edition" jsonb NOT NULL,
	"decision_id" text NOT NULL,
	"signed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "edition_region_id_year_pk" PRIMARY KEY("region_id","year")
);
--> statement-breakpoint
ALTER TABLE "edition" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "event" (
	"region_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"year" integer NOT NULL,
	"date" text,
	"starts" text,
	"ends" text,
	"place" text,
	"form" text,
	"status" text NOT NULL,
	"link" text,
	"places" integer,
	"sign_up_until" text,
	"participants" integer,
	"on_site" integer,
	"remote" integer,
	"invited" jsonb NOT NULL,
	"changed_because" text,
	"parent_id" text,
	"note" text,
	"sources" jsonb NOT NULL,
	CONSTRAINT "event_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
ALTER TABLE "event" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "event_seal" (
	"region_id" text NOT NULL,
	"number" integer NOT NULL,
	"last_event_id" bigint NOT NULL,
	"events" integer NOT NULL,
	"digest" text NOT NULL,
	"sealed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "event_seal_region_id_number_pk" PRIMARY KEY("region_id","number")
);
--> statement-breakpoint
ALTER TABLE "event_seal" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "file" (
	"region_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"id" text NOT NULL,
	"organisation_id" text,
	"person_id" text,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"size" integer NOT NULL,
	"sha256" text NOT NULL,
	"content" "bytea" NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	CONSTRAINT "file_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
ALTER TABLE "file" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "hearing_point" (
	"region_id" text NOT NULL,
	"id" text NOT NULL,
	"event_id" text NOT NULL,
	"text" text NOT NULL,
	"status" text NOT NULL,
	"rank" integer,
	"crisis_signs" jsonb NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"settled_at" timestamp with time zone,
	"support" integer,
	"statement_id" text,
	"client_key" text,
	"participant" text,
	CONSTRAINT "hearing_point_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
ALTER TABLE "hearing_point" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "hearing_room" (
	"region_id" text NOT NULL,
	"event_id" text NOT NULL,
	"join_code" text NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	CONSTRAINT "hearing_room_region_id_event_id_pk" PRIMARY KEY("region_id","event_id")
);
--> statement-breakpoint
ALTER TABLE "hearing_room" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "hearing_support" (
	"region_id" text NOT NULL,
	"point_id" text NOT NULL,
	"participant" text NOT NULL,
	"event_id" text NOT NULL,
	CONSTRAINT "hearing_support_region_id_point_id_participant_pk" PRIMARY KEY("region_id","point_id","participant")
);
--> statement-breakpoint
ALTER TABLE "hearing_support" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "initiative" (
	"region_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"id" text NOT NULL,
	"plan" text NOT NULL,
	"focus_area" text NOT NULL,
	"name" text NOT NULL,
	"status" text NOT NULL,
	"responsible" text,
	"decided_by" text,
	"dates" jsonb NOT NULL,
	"amount" bigint,
	"note" text,
	"sources" jsonb NOT NULL,
	CONSTRAINT "initiative_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
ALTER TABLE "initiative" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "letter" (
	"region_id" text NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"about" text NOT NULL,
	"person_id" text NOT NULL,
	"data" jsonb NOT NULL,
	"send_out_id" text,
	"queued_at" timestamp with time zone NOT NULL,
	"state" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"next_try_at" timestamp with time zone,
	"envelope_id" text,
	"carrier" text,
	"carried_until" timestamp with time zone,
	"settled_at" timestamp with time zone,
	"failure" text,
	CONSTRAINT "letter_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
ALTER TABLE "letter" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mail_preference" (
	"region_id" text NOT NULL,
	"person_id" text NOT NULL,
	"pace" text NOT NULL,
	"language" text NOT NULL,
	CONSTRAINT "mail_preference_region_id_person_id_pk" PRIMARY KEY("region_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "mail_preference" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mandate" (
	"region_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"id" text NOT NULL,
	"organisation_id" text NOT NULL,
	"person_id" text NOT NULL,
	"signs" text NOT NULL,
	"from" text NOT NULL,
	"until" text,
	"file_id" text NOT NULL,
	"status" text NOT NULL,
	"reason" text,
	"asked_at" timestamp with time zone NOT NULL,
	CONSTRAINT "mandate_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
ALTER TABLE "mandate" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "membership" (
	"region_id" text NOT NULL,
	"body_id" text NOT NULL,
	"organisation_id" text NOT NULL,
	"year" integer NOT NULL,
	"sources" jsonb NOT NULL,
	CONSTRAINT "membership_region_id_body_id_organisation_id_year_pk" PRIMARY KEY("region_id","body_id","organisation_id","year")
);
--> statement-breakpoint
ALTER TABLE "membership" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "nomination" (
	"region_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"id" text NOT NULL,
	"request_id" text NOT NULL,
	"person_id" text NOT NULL,
	"assignment" text NOT NULL,
	"declaration" jsonb NOT NULL,
	"status" text NOT NULL,
	"refused_because" text,
	"nominated_at" timestamp with time zone NOT NULL,
	"settled_at" timestamp with time zone,
	CONSTRAINT "nomination_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
ALTER TABLE "nomination" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "nomination_request" (
	"region_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"id" text NOT NULL,
	"body_id" text NOT NULL,
	"seat_id" text NOT NULL,
	"organisation_id" text NOT NULL,
	"assignment" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"closes" text NOT NULL,
	"extensions" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"declined_at" timestamp with time zone,
	"declined_because" text,
	"cancelled_at" timestamp with time zone,
	"cancelled_because" text,
	CONSTRAINT "nomination_request_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
ALTER TABLE "nomination_request" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisation" (
	"region_id" text NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"category" text NOT NULL,
	"category_certain" boolean NOT NULL,
	"level" text NOT NULL,
	"county_code" text,
	"municipality_code" text,
	"place" text,
	"organisation_number" text,
	"abbreviations" jsonb NOT NULL,
	"aliases" jsonb NOT NULL,
	"parent_id" text,
	"predecessor_ids" jsonb NOT NULL,
	"former_names" jsonb NOT NULL,
	"valid_from" text,
	"valid_until" text,
	"status" text NOT NULL,
	"description" text,
	"notes" text,
	"sources" jsonb NOT NULL,
	"sort_key" text COLLATE "C" NOT NULL,
	"names" text NOT NULL,
	CONSTRAINT "organisation_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
ALTER TABLE "organisation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "person" (
	"region_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"email" text,
	"protection" text NOT NULL,
	"sort_key" text COLLATE "C" NOT NULL,
	CONSTRAINT "person_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
ALTER TABLE "person" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "person_handler" (
	"region_id" text NOT NULL,
	"person_id" text NOT NULL,
	"handler_id" text NOT NULL,
	CONSTRAINT "person_handler_region_id_person_id_handler_id_pk" PRIMARY KEY("region_id","person_id","handler_id")
);
--> statement-breakpoint
ALTER TABLE "person_handler" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "point" (
	"region_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"id" text NOT NULL,
	"theme_id" text NOT NULL,
	"title" text NOT NULL,
	"kind" text NOT NULL,
	"principal_ids" text[] NOT NULL,
	"principal_certain" boolean NOT NULL,
	"municipality_code" text,
	"sent_at" text,
	"note" text,
	"shown_under" text,
	"own_concern" jsonb,
	"sources" jsonb NOT NULL,
	"registered_at" timestamp with time zone NOT NULL,
	"status" text NOT NULL,
	"years" integer[] NOT NULL,
	"first_raised" text,
	"waiting_since" text,
	"waiting_for" text[] NOT NULL,
	"stalled_since" integer,
	"search" "tsvector" DEFAULT '' NOT NULL,
	CONSTRAINT "point_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
ALTER TABLE "point" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "point_case" (
	"region_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"id" text NOT NULL,
	"point_id" text NOT NULL,
	"own_point_id" text,
	"association_id" text NOT NULL,
	"opens" text NOT NULL,
	"closes" text NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"sent_by" text NOT NULL,
	CONSTRAINT "point_case_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
ALTER TABLE "point_case" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "point_merge" (
	"region_id" text NOT NULL,
	"id" text NOT NULL,
	"from_id" text NOT NULL,
	"into_id" text NOT NULL,
	"by" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"reason" text NOT NULL,
	"undone_by" text,
	"undone_at" timestamp with time zone,
	"undone_reason" text,
	CONSTRAINT "point_merge_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
ALTER TABLE "point_merge" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "pool_entry" (
	"region_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"person_id" text NOT NULL,
	"age_band" text NOT NULL,
	"gender" text NOT NULL,
	"experience" jsonb NOT NULL,
	"municipality_code" text,
	"willing" jsonb NOT NULL,
	"until" text NOT NULL,
	CONSTRAINT "pool_entry_region_id_person_id_pk" PRIMARY KEY("region_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "pool_entry" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "programme_item" (
	"region_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"id" text NOT NULL,
	"year" integer NOT NULL,
	"organisation_id" text NOT NULL,
	"title" text NOT NULL,
	"text" text NOT NULL,
	"day" text NOT NULL,
	"starts" text NOT NULL,
	"ends" text NOT NULL,
	"form" text NOT NULL,
	"place" text NOT NULL,
	"audience" text NOT NULL,
	"contact" text NOT NULL,
	"contact_shown" boolean NOT NULL,
	"status" text NOT NULL,
	"word" text,
	"submitted_at" timestamp with time zone NOT NULL,
	"submitted_by" text,
	CONSTRAINT "programme_item_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
ALTER TABLE "programme_item" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "promise" (
	"region_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"id" text NOT NULL,
	"point_id" text NOT NULL,
	"own_point_id" text,
	"what" text NOT NULL,
	"owner_id" text NOT NULL,
	"made_on" text NOT NULL,
	"due" text,
	"acceptor_ids" text[] NOT NULL,
	"history" jsonb NOT NULL,
	"state" text NOT NULL,
	"due_day" text,
	CONSTRAINT "promise_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
ALTER TABLE "promise" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "region" (
	"region_id" text NOT NULL,
	"name" text NOT NULL,
	"county_code" text,
	"authority_id" text,
	"demo" boolean DEFAULT false NOT NULL,
	CONSTRAINT "region_region_id_pk" PRIMARY KEY("region_id")
);
--> statement-breakpoint
ALTER TABLE "region" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "release" (
	"region_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"document_id" text NOT NULL,
	"counterpart" text,
	"to_authority_id" text,
	"registered_at" timestamp with time zone NOT NULL,
	"registered_by" text NOT NULL,
	"status" text NOT NULL,
	"masked_file_id" text,
	"form" text,
	"masks" jsonb,
	"author_shown" boolean,
	"ground" text,
	"reason" text,
	"decided_at" timestamp with time zone,
	"decided_by" text,
	CONSTRAINT "release_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
ALTER TABLE "release" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reporting_line" (
	"region_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"id" text NOT NULL,
	"from_body_id" text,
	"from_name" text NOT NULL,
	"to_body_id" text,
	"to_name" text NOT NULL,
	"what" text NOT NULL,
	"frequency" text,
	"sources" jsonb NOT NULL,
	CONSTRAINT "reporting_line_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
ALTER TABLE "reporting_line" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "role_grant" (
	"region_id" text NOT NULL,
	"id" text NOT NULL,
	"person_id" text NOT NULL,
	"role" text NOT NULL,
	"scope_id" text NOT NULL,
	"from" text NOT NULL,
	"until" text,
	"reason" text NOT NULL,
	"given_by" text NOT NULL,
	"delegated_from" text,
	CONSTRAINT "role_grant_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
ALTER TABLE "role_grant" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rules_of_procedure" (
	"region_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"id" text NOT NULL,
	"body_id" text NOT NULL,
	"value" jsonb NOT NULL,
	"source" text NOT NULL,
	"adopted_on" text NOT NULL,
	"from" text NOT NULL,
	"put_in_at" timestamp with time zone NOT NULL,
	CONSTRAINT "rules_of_procedure_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
ALTER TABLE "rules_of_procedure" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "search_word" (
	"region_id" text NOT NULL,
	"word" text NOT NULL,
	"bare" text NOT NULL,
	"stem" text NOT NULL,
	CONSTRAINT "search_word_region_id_word_pk" PRIMARY KEY("region_id","word")
);
--> statement-breakpoint
ALTER TABLE "search_word" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "seat" (
	"region_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"id" text NOT NULL,
	"body_id" text NOT NULL,
	"holder" jsonb NOT NULL,
	"standing" text NOT NULL,
	"places" integer,
	"stated" boolean NOT NULL,
	"sources" jsonb NOT NULL,
	CONSTRAINT "seat_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
ALTER TABLE "seat" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "section_text" (
	"region_id" text NOT NULL,
	"year" integer NOT NULL,
	"section_id" text NOT NULL,
	"version" integer NOT NULL,
	"text" text NOT NULL,
	"by" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "section_text_region_id_year_section_id_version_pk" PRIMARY KEY("region_id","year","section_id","version")
);
--> statement-breakpoint
ALTER TABLE "section_text" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "send_out" (
	"region_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"id" text NOT NULL,
	"audience" jsonb NOT NULL,
	"heading" text NOT NULL,
	"text" text NOT NULL,
	"sent_by" text NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"recipients" integer NOT NULL,
	CONSTRAINT "send_out_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
ALTER TABLE "send_out" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "setting" (
	"region_id" text NOT NULL,
	"id" text NOT NULL,
	"key" text NOT NULL,
	"value" jsonb NOT NULL,
	"source" text NOT NULL,
	"from" text NOT NULL,
	"reason" text NOT NULL,
	"put_in_at" timestamp with time zone NOT NULL,
	CONSTRAINT "setting_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
ALTER TABLE "setting" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sign_up" (
	"region_id" text NOT NULL,
	"id" text NOT NULL,
	"event_id" text NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"comes" text NOT NULL,
	"persons" integer NOT NULL,
	"name" text,
	"needs" jsonb NOT NULL,
	"receipt_digest" text NOT NULL,
	CONSTRAINT "sign_up_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
ALTER TABLE "sign_up" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "standing_document" (
	"region_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"organisation_id" text NOT NULL,
	"year" integer NOT NULL,
	"document" text NOT NULL,
	"status" text NOT NULL,
	"file_id" text NOT NULL,
	"reason" text,
	"submitted_at" timestamp with time zone NOT NULL,
	CONSTRAINT "standing_document_region_id_organisation_id_year_document_pk" PRIMARY KEY("region_id","organisation_id","year","document")
);
--> statement-breakpoint
ALTER TABLE "standing_document" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "statement" (
	"region_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"id" text NOT NULL,
	"point_id" text,
	"own_point_id" text,
	"theme_id" text,
	"text" text NOT NULL,
	"wording" text NOT NULL,
	"author_kind" text NOT NULL,
	"author_id" text,
	"author_name" text,
	"identity" text NOT NULL,
	"said_at" text NOT NULL,
	"cycle_year" integer,
	"consultation_id" text,
	"inferred" boolean NOT NULL,
	"status" text NOT NULL,
	"sources" jsonb NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"taken_down" text,
	"own_care" text,
	"own_care_wording" text,
	"forwardings" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"client_key" text,
	"receipt_digest" text,
	"proposal" jsonb,
	"crisis_signs" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"secrecy_assessment" text,
	"web_masks" jsonb,
	"web_parts" jsonb,
	"revised_at" timestamp with time zone,
	"decline_principle" text,
	"was_published" boolean DEFAULT false NOT NULL,
	"settled_at" timestamp with time zone,
	CONSTRAINT "statement_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
ALTER TABLE "statement" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "statement_draft" (
	"region_id" text NOT NULL,
	"id" text NOT NULL,
	"organisation_id" text NOT NULL,
	"call_id" text,
	"text" text NOT NULL,
	"theme_id" text,
	"municipality_code" text,
	"join_point_id" text,
	"kind" text,
	"asks_for_reader" boolean NOT NULL,
	"version" integer NOT NULL,
	"changed_by" text,
	"changed_at" timestamp with time zone NOT NULL,
	"approvals" jsonb NOT NULL,
	"comments" jsonb NOT NULL,
	CONSTRAINT "statement_draft_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
ALTER TABLE "statement_draft" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "statement_version" (
	"region_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"statement_id" text NOT NULL,
	"version" integer NOT NULL,
	"text" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"status" text NOT NULL,
	"settled_at" timestamp with time zone,
	"secrecy_assessment" text,
	"decline_principle" text,
	"web_masks" jsonb,
	"web_parts" jsonb,
	CONSTRAINT "statement_version_region_id_statement_id_version_pk" PRIMARY KEY("region_id","statement_id","version")
);
--> statement-breakpoint
ALTER TABLE "statement_version" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "theme" (
	"region_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"id" text NOT NULL,
	"names" jsonb NOT NULL,
	"position" integer NOT NULL,
	"section" text NOT NULL,
	"note" text,
	"sources" jsonb NOT NULL,
	"addressee_ids" text[] DEFAULT '{}' NOT NULL,
	"point_count" integer DEFAULT 0 NOT NULL,
	"unanswered" integer DEFAULT 0 NOT NULL,
	"stalled_count" integer DEFAULT 0 NOT NULL,
	"oldest_waiting_since" text,
	"principal_ids" text[] DEFAULT '{}' NOT NULL,
	"by_year" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "theme_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
ALTER TABLE "theme" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "trail_link" (
	"region_id" text NOT NULL,
	"from_step" text NOT NULL,
	"from_id" text NOT NULL,
	"to_step" text NOT NULL,
	"to_id" text NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "trail_link_region_id_from_step_from_id_to_step_to_id_pk" PRIMARY KEY("region_id","from_step","from_id","to_step","to_id")
);
--> statement-breakpoint
ALTER TABLE "trail_link" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "verdict" (
	"region_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"id" text NOT NULL,
	"point_id" text NOT NULL,
	"own_point_id" text,
	"raiser_kind" text NOT NULL,
	"raiser_id" text,
	"verdict" text NOT NULL,
	"given_at" text NOT NULL,
	"note" text,
	"sources" jsonb NOT NULL,
	CONSTRAINT "verdict_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
ALTER TABLE "verdict" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "verdict_objection" (
	"region_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"proposal_id" text NOT NULL,
	"person_id" text NOT NULL,
	"reason" text NOT NULL,
	"objected_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "verdict_objection_region_id_proposal_id_person_id_objected_at_pk" PRIMARY KEY("region_id","proposal_id","person_id","objected_at")
);
--> statement-breakpoint
ALTER TABLE "verdict_objection" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "verdict_proposal" (
	"region_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"id" text NOT NULL,
	"point_id" text NOT NULL,
	"own_point_id" text,
	"organisation_id" text NOT NULL,
	"verdict" text NOT NULL,
	"note" text,
	"proposed_by" text NOT NULL,
	"proposed_at" timestamp with time zone NOT NULL,
	"object_until" text NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "verdict_proposal_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
ALTER TABLE "verdict_proposal" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "verified_number" (
	"region_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"organisation_id" text NOT NULL,
	"number" text NOT NULL,
	"basis" text NOT NULL,
	"verified_by" text NOT NULL,
	"verified_on" text NOT NULL,
	CONSTRAINT "verified_number_region_id_organisation_id_pk" PRIMARY KEY("region_id","organisation_id")
);
--> statement-breakpoint
ALTER TABLE "verified_number" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "waiting_step" (
	"region_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"point_id" text NOT NULL,
	"kind" text NOT NULL,
	"principal_id" text NOT NULL,
	"of" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "waiting_step_region_id_point_id_kind_principal_id_of_pk" PRIMARY KEY("region_id","point_id","kind","principal_id","of")
);
--> statement-breakpoint
ALTER TABLE "waiting_step" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "auth"."account" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth"."known_device" (
	"user_id" text NOT NULL,
	"digest" text NOT NULL,
	"last_seen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "known_device_user_id_digest_pk" PRIMARY KEY("user_id","digest")
);
--> statement-breakpoint
CREATE TABLE "auth"."passkey" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text,
	"public_key" text NOT NULL,
	"user_id" text NOT NULL,
	"credential_id" text NOT NULL,
	"counter" bigint NOT NULL,
	"device_type" text NOT NULL,
	"backed_up" boolean NOT NULL,
	"transports" text,
	"created_at" timestamp with time zone,
	"aaguid" text,
	CONSTRAINT "passkey_credentialID_unique" UNIQUE("credential_id")
);
--> statement-breakpoint
CREATE TABLE "auth"."rate_limit" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"count" integer NOT NULL,
	"last_request" bigint NOT NULL,
	CONSTRAINT "rate_limit_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "auth"."session" (
	"id" text PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"user_id" text NOT NULL,
	"method" text NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "session_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "auth"."user" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean NOT NULL,
	"image" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "user_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "auth"."verification" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "auth"."account" ADD CONSTRAINT "account_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."known_device" ADD CONSTRAINT "known_device_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."passkey" ADD CONSTRAINT "passkey_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."session" ADD CONSTRAINT "session_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agenda_proposal_region_id_organisation_id_proposed_at_index" ON "agenda_proposal" USING btree ("region_id","organisation_id","proposed_at");--> statement-breakpoint
CREATE INDEX "agenda_proposal_region_id_status_proposed_at_index" ON "agenda_proposal" USING btree ("region_id","status","proposed_at");--> statement-breakpoint
CREATE INDEX "answer_region_id_point_id_index" ON "answer" USING btree ("region_id","point_id");--> statement-breakpoint
CREATE INDEX "appointment_region_id_seat_id_index" ON "appointment" USING btree ("region_id","seat_id");--> statement-breakpoint
CREATE INDEX "appointment_region_id_person_id_index" ON "appointment" USING btree ("region_id","person_id");--> statement-breakpoint
CREATE INDEX "author_question_region_id_statement_id_asked_at_index" ON "author_question" USING btree ("region_id","statement_id","asked_at");--> statement-breakpoint
CREATE INDEX "bank_account_region_id_status_entered_on_index" ON "bank_account" USING btree ("region_id","status","entered_on");--> statement-breakpoint
CREATE UNIQUE INDEX "bank_account_region_id_organisation_id_status_index" ON "bank_account" USING btree ("region_id","organisation_id","status") WHERE "bank_account"."status" in ('entered', 'confirmed');--> statement-breakpoint
CREATE INDEX "case_official_region_id_person_id_index" ON "case_official" USING btree ("region_id","person_id");--> statement-breakpoint
CREATE INDEX "consent_region_id_person_id_index" ON "consent" USING btree ("region_id","person_id");--> statement-breakpoint
CREATE INDEX "consultation_region_id_opens_id_index" ON "consultation" USING btree ("region_id","opens","id");--> statement-breakpoint
CREATE INDEX "consultation_sending_region_id_consultation_id_sent_at_index" ON "consultation_sending" USING btree ("region_id","consultation_id","sent_at");--> statement-breakpoint
CREATE INDEX "domain_event_region_id_subject_kind_subject_id_index" ON "domain_event" USING btree ("region_id","subject_kind","subject_id");--> statement-breakpoint
CREATE UNIQUE INDEX "hearing_point_region_id_client_key_index" ON "hearing_point" USING btree ("region_id","client_key");--> statement-breakpoint
CREATE INDEX "hearing_point_region_id_event_id_status_received_at_index" ON "hearing_point" USING btree ("region_id","event_id","status","received_at");--> statement-breakpoint
CREATE UNIQUE INDEX "hearing_room_region_id_join_code_index" ON "hearing_room" USING btree ("region_id","join_code");--> statement-breakpoint
CREATE INDEX "hearing_support_region_id_event_id_index" ON "hearing_support" USING btree ("region_id","event_id");--> statement-breakpoint
CREATE UNIQUE INDEX "letter_region_id_kind_about_person_id_index" ON "letter" USING btree ("region_id","kind","about","person_id");--> statement-breakpoint
CREATE INDEX "letter_region_id_person_id_index" ON "letter" USING btree ("region_id","person_id");--> statement-breakpoint
CREATE INDEX "letter_region_id_send_out_id_index" ON "letter" USING btree ("region_id","send_out_id");--> statement-breakpoint
CREATE INDEX "letter_region_id_queued_at_id_index" ON "letter" USING btree ("region_id","queued_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "letter_under_way" ON "letter" USING btree ("region_id","next_try_at") WHERE state in ('waiting', 'being-sent', 'handed-over');--> statement-breakpoint
CREATE INDEX "mandate_region_id_organisation_id_index" ON "mandate" USING btree ("region_id","organisation_id");--> statement-breakpoint
CREATE INDEX "mandate_region_id_status_asked_at_index" ON "mandate" USING btree ("region_id","status","asked_at");--> statement-breakpoint
CREATE INDEX "membership_region_id_organisation_id_index" ON "membership" USING btree ("region_id","organisation_id");--> statement-breakpoint
CREATE INDEX "nomination_region_id_person_id_index" ON "nomination" USING btree ("region_id","person_id");--> statement-breakpoint
CREATE INDEX "nomination_region_id_request_id_index" ON "nomination" USING btree ("region_id","request_id");--> statement-breakpoint
CREATE UNIQUE INDEX "nomination_region_id_request_id_status_index" ON "nomination" USING btree ("region_id","request_id","status") WHERE "nomination"."status" = 'nominated';--> statement-breakpoint
CREATE INDEX "nomination_request_region_id_organisation_id_asked_at_index" ON "nomination_request" USING btree ("region_id","organisation_id","asked_at");--> statement-breakpoint
CREATE INDEX "nomination_request_region_id_body_id_asked_at_index" ON "nomination_request" USING btree ("region_id","body_id","asked_at");--> statement-breakpoint
CREATE INDEX "nomination_request_region_id_seat_id_index" ON "nomination_request" USING btree ("region_id","seat_id");--> statement-breakpoint
CREATE INDEX "organisation_region_id_sort_key_id_index" ON "organisation" USING btree ("region_id","sort_key","id");--> statement-breakpoint
CREATE INDEX "organisation_region_id_parent_id_index" ON "organisation" USING btree ("region_id","parent_id");--> statement-breakpoint
CREATE INDEX "person_region_id_sort_key_id_index" ON "person" USING btree ("region_id","sort_key","id");--> statement-breakpoint
CREATE UNIQUE INDEX "person_region_id_email_index" ON "person" USING btree ("region_id","email");--> statement-breakpoint
CREATE INDEX "point_region_id_registered_at_id_index" ON "point" USING btree ("region_id","registered_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "point_region_id_status_registered_at_id_index" ON "point" USING btree ("region_id","status","registered_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "point_region_id_theme_id_index" ON "point" USING btree ("region_id","theme_id");--> statement-breakpoint
CREATE INDEX "point_region_id_shown_under_index" ON "point" USING btree ("region_id","shown_under") WHERE shown_under is not null;--> statement-breakpoint
CREATE INDEX "point_search_index" ON "point" USING gin ("search");--> statement-breakpoint
CREATE INDEX "point_case_region_id_point_id_index" ON "point_case" USING btree ("region_id","point_id");--> statement-breakpoint
CREATE INDEX "point_merge_region_id_from_id_index" ON "point_merge" USING btree ("region_id","from_id");--> statement-breakpoint
CREATE INDEX "point_merge_region_id_into_id_index" ON "point_merge" USING btree ("region_id","into_id");--> statement-breakpoint
CREATE INDEX "programme_item_region_id_year_status_day_starts_index" ON "programme_item" USING btree ("region_id","year","status","day","starts");--> statement-breakpoint
CREATE INDEX "programme_item_region_id_organisation_id_day_index" ON "programme_item" USING btree ("region_id","organisation_id","day");--> statement-breakpoint
CREATE INDEX "promise_region_id_point_id_index" ON "promise" USING btree ("region_id","point_id");--> statement-breakpoint
CREATE INDEX "promise_region_id_state_due_day_index" ON "promise" USING btree ("region_id","state","due_day");--> statement-breakpoint
CREATE INDEX "release_region_id_kind_document_id_index" ON "release" USING btree ("region_id","kind","document_id");--> statement-breakpoint
CREATE INDEX "role_grant_region_id_person_id_index" ON "role_grant" USING btree ("region_id","person_id");--> statement-breakpoint
CREATE INDEX "rules_of_procedure_region_id_body_id_put_in_at_index" ON "rules_of_procedure" USING btree ("region_id","body_id","put_in_at");--> statement-breakpoint
CREATE INDEX "search_word_region_id_stem_index" ON "search_word" USING btree ("region_id","stem");--> statement-breakpoint
CREATE INDEX "search_word_bare_index" ON "search_word" USING gin ("bare" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "seat_region_id_body_id_index" ON "seat" USING btree ("region_id","body_id");--> statement-breakpoint
CREATE INDEX "send_out_region_id_sent_at_id_index" ON "send_out" USING btree ("region_id","sent_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "setting_region_id_put_in_at_id_index" ON "setting" USING btree ("region_id","put_in_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "sign_up_region_id_receipt_digest_index" ON "sign_up" USING btree ("region_id","receipt_digest");--> statement-breakpoint
CREATE INDEX "sign_up_region_id_event_id_received_at_index" ON "sign_up" USING btree ("region_id","event_id","received_at");--> statement-breakpoint
CREATE INDEX "standing_document_region_id_status_submitted_at_index" ON "standing_document" USING btree ("region_id","status","submitted_at");--> statement-breakpoint
CREATE UNIQUE INDEX "statement_region_id_client_key_index" ON "statement" USING btree ("region_id","client_key");--> statement-breakpoint
CREATE UNIQUE INDEX "statement_region_id_receipt_digest_index" ON "statement" USING btree ("region_id","receipt_digest");--> statement-breakpoint
CREATE INDEX "statement_region_id_point_id_index" ON "statement" USING btree ("region_id","point_id");--> statement-breakpoint
CREATE INDEX "statement_region_id_consultation_id_index" ON "statement" USING btree ("region_id","consultation_id");--> statement-breakpoint
CREATE INDEX "statement_region_id_status_received_at_id_index" ON "statement" USING btree ("region_id","status","received_at","id");--> statement-breakpoint
CREATE INDEX "statement_draft_region_id_organisation_id_changed_at_index" ON "statement_draft" USING btree ("region_id","organisation_id","changed_at");--> statement-breakpoint
CREATE INDEX "verdict_region_id_point_id_index" ON "verdict" USING btree ("region_id","point_id");--> statement-breakpoint
CREATE INDEX "verdict_proposal_region_id_organisation_id_index" ON "verdict_proposal" USING btree ("region_id","organisation_id");--> statement-breakpoint
CREATE INDEX "verdict_proposal_region_id_ended_at_object_until_index" ON "verdict_proposal" USING btree ("region_id","ended_at","object_until");--> statement-breakpoint
CREATE INDEX "account_user_id_index" ON "auth"."account" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "account_provider_id_account_id_index" ON "auth"."account" USING btree ("provider_id","account_id");--> statement-breakpoint
CREATE INDEX "passkey_user_id_index" ON "auth"."passkey" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "rate_limit_last_request_index" ON "auth"."rate_limit" USING btree ("last_request");--> statement-breakpoint
CREATE INDEX "session_user_id_index" ON "auth"."session" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "session_expires_at_index" ON "auth"."session" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "verification_identifier_index" ON "auth"."verification" USING btree ("identifier");--> statement-breakpoint
CREATE INDEX "verification_expires_at_index" ON "auth"."verification" USING btree ("expires_at");--> statement-breakpoint
CREATE POLICY "agenda_proposal_own_region" ON "agenda_proposal" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "answer_own_region" ON "answer" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "appointment_own_region" ON "appointment" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "author_question_own_region" ON "author_question" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "authority_own_region" ON "authority" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "bank_account_own_region" ON "bank_account" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "body_own_region" ON "body" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "case_answer_own_region" ON "case_answer" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "case_official_own_region" ON "case_official" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "consent_own_region" ON "consent" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "consultation_own_region" ON "consultation" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "consultation_answer_own_region" ON "consultation_answer" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "consultation_sending_own_region" ON "consultation_sending" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "county_report_own_region" ON "county_report" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "cycle_own_region" ON "cycle" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "cycle_step_own_region" ON "cycle_step" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "decision_own_region" ON "decision" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "domain_event_own_region" ON "domain_event" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "edition_own_region" ON "edition" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "event_own_region" ON "event" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "event_seal_own_region" ON "event_seal" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "file_own_region" ON "file" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "hearing_point_own_region" ON "hearing_point" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "hearing_room_own_region" ON "hearing_room" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "hearing_support_own_region" ON "hearing_support" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "initiative_own_region" ON "initiative" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "letter_own_region" ON "letter" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "mail_preference_own_region" ON "mail_preference" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "mandate_own_region" ON "mandate" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "membership_own_region" ON "membership" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "nomination_own_region" ON "nomination" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "nomination_request_own_region" ON "nomination_request" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "organisation_own_region" ON "organisation" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "person_own_region" ON "person" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "person_handler_own_region" ON "person_handler" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "point_own_region" ON "point" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "point_case_own_region" ON "point_case" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "point_merge_own_region" ON "point_merge" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "pool_entry_own_region" ON "pool_entry" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "programme_item_own_region" ON "programme_item" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "promise_own_region" ON "promise" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "region_own_region" ON "region" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "release_own_region" ON "release" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "reporting_line_own_region" ON "reporting_line" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "role_grant_own_region" ON "role_grant" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "rules_of_procedure_own_region" ON "rules_of_procedure" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "search_word_own_region" ON "search_word" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "seat_own_region" ON "seat" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "section_text_own_region" ON "section_text" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "send_out_own_region" ON "send_out" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "setting_own_region" ON "setting" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "sign_up_own_region" ON "sign_up" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "standing_document_own_region" ON "standing_document" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "statement_own_region" ON "statement" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "statement_draft_own_region" ON "statement_draft" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "statement_version_own_region" ON "statement_version" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "theme_own_region" ON "theme" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "trail_link_own_region" ON "trail_link" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "verdict_own_region" ON "verdict" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "verdict_objection_own_region" ON "verdict_objection" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "verdict_proposal_own_region" ON "verdict_proposal" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "verified_number_own_region" ON "verified_number" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));--> statement-breakpoint
CREATE POLICY "waiting_step_own_region" ON "waiting_step" AS PERMISSIVE FOR ALL TO "app_rw" USING (region_id = current_setting('app.region_id', true)) WITH CHECK (region_id = current_setting('app.region_id', true));