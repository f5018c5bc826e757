-- CreateTable
CREATE TABLE "realpage_user" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "username" VARCHAR(100) NOT NULL,
    "email" VARCHAR(255) NOT NULL,
    "password_hash" VARCHAR(255) NOT NULL,
    "role" VARCHAR(50) DEFAULT 'realpage_user',
    "created_at" DATETIME DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "support_agent" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "username" VARCHAR(100) NOT NULL,
    "email" VARCHAR(255) NOT NULL,
    "password_hash" VARCHAR(255) NOT NULL,
    "agent_id" VARCHAR(50) NOT NULL,
    "tier" VARCHAR(20) NOT NULL,
    "created_at" DATETIME DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "account_status" (
    "account_kind" TEXT NOT NULL,
    "account_id" INTEGER NOT NULL,
    "disabled_at" DATETIME,
    "retired_at" DATETIME,
    "password_changed_at" DATETIME,

    PRIMARY KEY ("account_kind", "account_id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "account_kind" TEXT NOT NULL,
    "account_id" INTEGER NOT NULL,
    "created_at" DATETIME NOT NULL,
    "expires_at" DATETIME NOT NULL,
    "ended_at" DATETIME,
    "end_reason" TEXT
);

-- CreateTable
CREATE TABLE "refresh_token" (
    "token_hash" TEXT NOT NULL PRIMARY KEY,
    "session_id" TEXT NOT NULL,
    "issued_at" DATETIME NOT NULL,
    "expires_at" DATETIME NOT NULL,
    "used_at" DATETIME,
    "replaced_by" TEXT,
    CONSTRAINT "refresh_token_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "login_attempt" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "email" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "succeeded" BOOLEAN NOT NULL,
    "at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "audit_event" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" DATETIME NOT NULL,
    "actor_kind" TEXT NOT NULL,
    "actor_id" INTEGER,
    "actor_name" TEXT,
    "action" TEXT NOT NULL,
    "subject_kind" TEXT,
    "subject_id" TEXT,
    "detail" TEXT,
    "before_hash" TEXT,
    "after_hash" TEXT,
    "request_id" TEXT
);

-- CreateTable
CREATE TABLE "import_job" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "owner" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "file_name" TEXT,
    "file_hash" TEXT,
    "idempotency_key" TEXT,
    "body_hash" TEXT,
    "total" INTEGER NOT NULL,
    "created" INTEGER NOT NULL DEFAULT 0,
    "skipped" INTEGER NOT NULL DEFAULT 0,
    "failed" INTEGER NOT NULL DEFAULT 0,
    "headers" TEXT NOT NULL DEFAULT '[]',
    "ignored_columns" TEXT NOT NULL DEFAULT '[]',
    "error" TEXT,
    "created_at" DATETIME NOT NULL,
    "finished_at" DATETIME
);

-- CreateTable
CREATE TABLE "import_row" (
    "import_id" TEXT NOT NULL,
    "row_number" INTEGER NOT NULL,
    "payload" TEXT,
    "cells" TEXT,
    "outcome" TEXT NOT NULL,
    "ticket_id" TEXT,
    "errors" TEXT,

    PRIMARY KEY ("import_id", "row_number"),
    CONSTRAINT "import_row_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "import_job" ("id") ON DELETE CASCADE ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "kb_article" (
    "kb_id" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "tags" TEXT,
    "module" TEXT,
    "category" TEXT,
    "created_at" DATETIME,
    "updated_at" DATETIME,
    "status" TEXT NOT NULL,
    "source_type" TEXT,
    "content_hash" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "kb_script" (
    "script_id" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "inputs" TEXT NOT NULL,
    "module" TEXT,
    "category" TEXT,
    "script_text" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "resolved_ticket" (
    "ticket_number" TEXT NOT NULL PRIMARY KEY,
    "conversation_id" TEXT,
    "created_at" DATETIME,
    "closed_at" DATETIME,
    "status" TEXT,
    "priority" TEXT,
    "tier" TEXT,
    "product" TEXT,
    "module" TEXT,
    "category" TEXT,
    "case_type" TEXT,
    "subject" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "resolution" TEXT NOT NULL,
    "root_cause" TEXT,
    "tags" TEXT,
    "kb_id" TEXT,
    "script_id" TEXT,
    "generated_kb_id" TEXT,
    "issue_summary" TEXT,
    "transcript" TEXT,
    "content_hash" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "kb_lineage" (
    "lineage_key" TEXT NOT NULL PRIMARY KEY,
    "kb_id" TEXT NOT NULL,
    "source_type" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "relationship" TEXT NOT NULL,
    "evidence_snippet" TEXT,
    "event_at" DATETIME,
    "content_hash" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "learning_event" (
    "event_id" TEXT NOT NULL PRIMARY KEY,
    "trigger_ticket_number" TEXT,
    "trigger_conversation_id" TEXT,
    "detected_gap" TEXT NOT NULL,
    "proposed_kb_id" TEXT,
    "draft_summary" TEXT,
    "final_status" TEXT NOT NULL,
    "reviewer_role" TEXT,
    "event_at" DATETIME,
    "content_hash" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "placeholder" (
    "placeholder" TEXT NOT NULL PRIMARY KEY,
    "meaning" TEXT NOT NULL,
    "example" TEXT,
    "content_hash" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "document_state" (
    "document_id" TEXT NOT NULL PRIMARY KEY,
    "status" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "changed_by" INTEGER,
    "changed_at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "counter" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "value" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "setting" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "ticket" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "ticket_id" VARCHAR(50) NOT NULL,
    "conversation_id" VARCHAR(100) NOT NULL,
    "channel" VARCHAR(50),
    "customer_role" VARCHAR(100),
    "product" VARCHAR(100),
    "category" VARCHAR(100),
    "transcript" TEXT,
    "first_tier_agent_name" VARCHAR(100),
    "account_name" VARCHAR(200),
    "property_name" VARCHAR(200),
    "property_city" VARCHAR(100),
    "property_state" VARCHAR(50),
    "contact_name" VARCHAR(100),
    "contact_role" VARCHAR(100),
    "contact_phone" VARCHAR(50),
    "status" VARCHAR(20) DEFAULT 'pending',
    "created_by" INTEGER,
    "assigned_to" INTEGER,
    "resolution_content" TEXT,
    "edited_resolution" TEXT,
    "relevancy_score" INTEGER,
    "relevancy_points" INTEGER,
    "accuracy_points" INTEGER,
    "completeness_points" INTEGER,
    "reasoning" TEXT,
    "kb_id" VARCHAR(50),
    "script_id" VARCHAR(50),
    "generated_kb_id" VARCHAR(50),
    "similarity_score" FLOAT,
    "distance" FLOAT,
    "priority" VARCHAR(20),
    "sentiment" VARCHAR(50),
    "created_at" DATETIME DEFAULT CURRENT_TIMESTAMP,
    "updated_at" DATETIME,
    "resolved_at" DATETIME,
    CONSTRAINT "ticket_created_by_fkey" FOREIGN KEY ("created_by") REFERENCES "realpage_user" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "ticket_assigned_to_fkey" FOREIGN KEY ("assigned_to") REFERENCES "support_agent" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "new_knowledge" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "knowledge_id" VARCHAR(50) NOT NULL,
    "ticket_id" INTEGER,
    "conversation_id" VARCHAR(100),
    "product" VARCHAR(100),
    "resolution" TEXT NOT NULL,
    "reference_articles" TEXT,
    "created_by" INTEGER,
    "created_at" DATETIME DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "new_knowledge_ticket_id_fkey" FOREIGN KEY ("ticket_id") REFERENCES "ticket" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "new_knowledge_created_by_fkey" FOREIGN KEY ("created_by") REFERENCES "support_agent" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "ticket_analysis" (
    "ticket_id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "tier" TEXT NOT NULL,
    "abstained" BOOLEAN NOT NULL,
    "engine_version" TEXT NOT NULL,
    "evidence" TEXT NOT NULL,
    "sources" TEXT NOT NULL,
    "gap" TEXT,
    CONSTRAINT "ticket_analysis_ticket_id_fkey" FOREIGN KEY ("ticket_id") REFERENCES "ticket" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "ticket_origin" (
    "ticket_id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "owner" TEXT NOT NULL,
    "conversation_id" TEXT NOT NULL,
    "uploaded_by_agent" INTEGER,
    "import_id" TEXT,
    "import_row" INTEGER,
    "fingerprint" TEXT,
    "excerpt" TEXT,
    CONSTRAINT "ticket_origin_ticket_id_fkey" FOREIGN KEY ("ticket_id") REFERENCES "ticket" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "ticket_origin_uploaded_by_agent_fkey" FOREIGN KEY ("uploaded_by_agent") REFERENCES "support_agent" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "ticket_history" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "ticket_id" INTEGER NOT NULL,
    "action" TEXT NOT NULL,
    "from_status" TEXT,
    "to_status" TEXT,
    "actor_kind" TEXT,
    "actor_id" INTEGER,
    "actor" TEXT,
    "detail" TEXT,
    "at" DATETIME NOT NULL,
    CONSTRAINT "ticket_history_ticket_id_fkey" FOREIGN KEY ("ticket_id") REFERENCES "ticket" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "ticket_citation" (
    "ticket_id" INTEGER NOT NULL,
    "document_id" TEXT NOT NULL,

    PRIMARY KEY ("document_id", "ticket_id"),
    CONSTRAINT "ticket_citation_ticket_id_fkey" FOREIGN KEY ("ticket_id") REFERENCES "ticket" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateIndex
CREATE UNIQUE INDEX "realpage_user_email_key" ON "realpage_user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "support_agent_email_key" ON "support_agent"("email");

-- CreateIndex
CREATE UNIQUE INDEX "support_agent_agent_id_key" ON "support_agent"("agent_id");

-- CreateIndex
CREATE INDEX "session_account_kind_account_id_idx" ON "session"("account_kind", "account_id");

-- CreateIndex
CREATE INDEX "session_expires_at_idx" ON "session"("expires_at");

-- CreateIndex
CREATE INDEX "refresh_token_session_id_idx" ON "refresh_token"("session_id");

-- CreateIndex
CREATE INDEX "login_attempt_email_at_idx" ON "login_attempt"("email", "at");

-- CreateIndex
CREATE INDEX "login_attempt_at_idx" ON "login_attempt"("at");

-- CreateIndex
CREATE INDEX "audit_event_at_idx" ON "audit_event"("at");

-- CreateIndex
CREATE INDEX "audit_event_action_id_idx" ON "audit_event"("action", "id");

-- CreateIndex
CREATE INDEX "audit_event_subject_kind_subject_id_idx" ON "audit_event"("subject_kind", "subject_id");

-- CreateIndex
CREATE INDEX "import_job_owner_file_hash_idx" ON "import_job"("owner", "file_hash");

-- CreateIndex
CREATE INDEX "import_job_owner_created_at_idx" ON "import_job"("owner", "created_at");

-- CreateIndex
CREATE INDEX "import_job_status_created_at_idx" ON "import_job"("status", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "import_job_owner_idempotency_key_key" ON "import_job"("owner", "idempotency_key");

-- CreateIndex
CREATE INDEX "import_row_import_id_outcome_row_number_idx" ON "import_row"("import_id", "outcome", "row_number");

-- CreateIndex
CREATE INDEX "kb_article_status_idx" ON "kb_article"("status");

-- CreateIndex
CREATE INDEX "kb_script_status_idx" ON "kb_script"("status");

-- CreateIndex
CREATE INDEX "resolved_ticket_kb_id_idx" ON "resolved_ticket"("kb_id");

-- CreateIndex
CREATE INDEX "resolved_ticket_script_id_idx" ON "resolved_ticket"("script_id");

-- CreateIndex
CREATE INDEX "kb_lineage_kb_id_idx" ON "kb_lineage"("kb_id");

-- CreateIndex
CREATE INDEX "kb_lineage_source_id_idx" ON "kb_lineage"("source_id");

-- CreateIndex
CREATE INDEX "learning_event_proposed_kb_id_idx" ON "learning_event"("proposed_kb_id");

-- CreateIndex
CREATE INDEX "learning_event_final_status_idx" ON "learning_event"("final_status");

-- CreateIndex
CREATE INDEX "document_state_status_idx" ON "document_state"("status");

-- CreateIndex
CREATE UNIQUE INDEX "ticket_ticket_id_key" ON "ticket"("ticket_id");

-- CreateIndex
CREATE INDEX "ticket_created_at_id_idx" ON "ticket"("created_at", "id");

-- CreateIndex
CREATE INDEX "ticket_status_created_at_id_idx" ON "ticket"("status", "created_at", "id");

-- CreateIndex
CREATE INDEX "ticket_created_by_created_at_id_idx" ON "ticket"("created_by", "created_at", "id");

-- CreateIndex
CREATE INDEX "ticket_assigned_to_idx" ON "ticket"("assigned_to");

-- CreateIndex
CREATE UNIQUE INDEX "new_knowledge_knowledge_id_key" ON "new_knowledge"("knowledge_id");

-- CreateIndex
CREATE UNIQUE INDEX "new_knowledge_ticket_id_key" ON "new_knowledge"("ticket_id");

-- CreateIndex
CREATE INDEX "new_knowledge_created_at_id_idx" ON "new_knowledge"("created_at", "id");

-- CreateIndex
CREATE INDEX "ticket_origin_fingerprint_idx" ON "ticket_origin"("fingerprint");

-- CreateIndex
CREATE UNIQUE INDEX "ticket_origin_owner_conversation_id_key" ON "ticket_origin"("owner", "conversation_id");

-- CreateIndex
CREATE UNIQUE INDEX "ticket_origin_import_id_import_row_key" ON "ticket_origin"("import_id", "import_row");

-- CreateIndex
CREATE INDEX "ticket_history_ticket_id_id_idx" ON "ticket_history"("ticket_id", "id");

-- CreateIndex
CREATE INDEX "ticket_citation_ticket_id_idx" ON "ticket_citation"("ticket_id");

-- The ticket list sorts by these expressions (src/tickets/sort.ts); id breaks ties. Prisma has no words for an index on
-- an expression and leaves these alone.
CREATE INDEX "ticket_priority_rank_idx" ON "ticket"((CASE "priority" WHEN 'Critical' THEN 4 WHEN 'High' THEN 3 WHEN 'Medium' THEN 2 WHEN 'Low' THEN 1 ELSE 0 END), "id");
CREATE INDEX "ticket_relevancy_rank_idx" ON "ticket"((COALESCE("relevancy_score", -1)), "id");
CREATE INDEX "ticket_updated_rank_idx" ON "ticket"((COALESCE("updated_at", '')), "id");
CREATE INDEX "ticket_status_priority_rank_idx" ON "ticket"("status", (CASE "priority" WHEN 'Critical' THEN 4 WHEN 'High' THEN 3 WHEN 'Medium' THEN 2 WHEN 'Low' THEN 1 ELSE 0 END), "id");
CREATE INDEX "ticket_status_relevancy_rank_idx" ON "ticket"("status", (COALESCE("relevancy_score", -1)), "id");
CREATE INDEX "ticket_status_updated_rank_idx" ON "ticket"("status", (COALESCE("updated_at", '')), "id");

-- Free-text search over tickets. Contentless: the text itself stays in the table, and tickets are never deleted. Filled by
-- the program and not by a trigger: a virtual table written from a trigger is flushed at every row, eight times the cost.
CREATE VIRTUAL TABLE "ticket_search" USING fts5("words", content='', columnsize=0, tokenize='unicode61 remove_diacritics 2');

-- The audit trail is append-only, whoever holds the connection.
CREATE TRIGGER "audit_event_no_update" BEFORE UPDATE ON "audit_event" BEGIN
  SELECT RAISE(ABORT, 'audit_event is append-only');
END;
CREATE TRIGGER "audit_event_no_delete" BEFORE DELETE ON "audit_event" BEGIN
  SELECT RAISE(ABORT, 'audit_event is append-only');
END;
-- OR REPLACE deletes without firing the trigger above.
CREATE TRIGGER "audit_event_no_replace" BEFORE INSERT ON "audit_event"
WHEN EXISTS (SELECT 1 FROM "audit_event" WHERE "id" = NEW."id") BEGIN
  SELECT RAISE(ABORT, 'audit_event is append-only');
END;
