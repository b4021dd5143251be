CREATE SEQUENCE "public"."attempt_tokens" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE TABLE "attempts" (
	"subject" text PRIMARY KEY NOT NULL,
	"token" bigint NOT NULL,
	"claimed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "job_counts" (
	"job" text NOT NULL,
	"outcome" text NOT NULL,
	"runs" bigint NOT NULL,
	CONSTRAINT "job_counts_job_outcome_pk" PRIMARY KEY("job","outcome")
);
--> statement-breakpoint
CREATE TABLE "processes" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"machine" text NOT NULL,
	"pid" integer NOT NULL,
	"lock_name" text,
	"started_at" timestamp with time zone NOT NULL,
	"beat_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"share" integer NOT NULL,
	"wanted" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "due_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "mails_open" ON "mails" USING btree ("state","due_at");