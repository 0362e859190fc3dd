-- Roles belong to the whole server: another database of it may have made this one already.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'app_rw') THEN
    CREATE ROLE app_rw NOLOGIN;
  END IF;
EXCEPTION
  -- Another migration was faster.
  WHEN duplicate_object OR unique_violation THEN NULL;
END
$$;
--> statement-breakpoint
DO $$
BEGIN
  IF NOT pg_has_role(current_user, 'app_rw', 'SET') THEN
    GRANT app_rw TO current_user;
  END IF;
END
$$;
--> statement-breakpoint
-- Search under row-level security can use its index only if PostgreSQL trusts the comparison to tell nothing about
-- other regions' rows (decision 0008). Where the migrating role may not say so, search walks the region's points.
DO $$
BEGIN
  ALTER FUNCTION ts_match_vq(tsvector, tsquery) LEAKPROOF;
EXCEPTION
  WHEN insufficient_privilege THEN NULL;
END
$$;
--> statement-breakpoint
-- Words that are alike (decision 0018). Comes with PostgreSQL; the owner of a database may make it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
--> statement-breakpoint
-- For words that are alike as for search.
DO $$
BEGIN
  ALTER FUNCTION similarity_op(text, text) LEAKPROOF;
EXCEPTION
  WHEN insufficient_privilege THEN NULL;
END
$$;
