-- Tables to come get the rights by default; row-level security is forced table by table (a test looks for it).
GRANT USAGE ON SCHEMA public TO app_rw;
--> statement-breakpoint
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO app_rw;
--> statement-breakpoint
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO app_rw;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO app_rw;
--> statement-breakpoint
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO app_rw;
--> statement-breakpoint
-- The event log is written once: nobody changes or removes what has happened.
REVOKE UPDATE, DELETE ON domain_event FROM app_rw;
--> statement-breakpoint
-- What the network has signed, and the way there, is frozen (B8).
REVOKE UPDATE ON cycle_step, edition, section_text FROM app_rw;
--> statement-breakpoint
-- The proof of what was sent and of what was answered is written once; only who wrote an answer in may be erased (X1, Z2).
REVOKE UPDATE ON consultation_sending, consultation_answer FROM app_rw;
--> statement-breakpoint
GRANT UPDATE (entered_by) ON consultation_answer TO app_rw;
--> statement-breakpoint
DO $$
DECLARE
  found regclass;
BEGIN
  FOR found IN
    SELECT c.oid::regclass FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
  LOOP
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', found);
  END LOOP;
END
$$;
