-- CreateTable
CREATE TABLE "knowledge_version" (
    "document_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "title" TEXT,
    "content" TEXT NOT NULL,
    "category" TEXT,
    "status" TEXT NOT NULL,
    "change" TEXT NOT NULL,
    "reason" TEXT,
    "ticket_id" INTEGER,
    "author_kind" TEXT,
    "author_id" INTEGER,
    "author" TEXT,
    "created_at" DATETIME NOT NULL,

    PRIMARY KEY ("document_id", "version"),
    CONSTRAINT "knowledge_version_ticket_id_fkey" FOREIGN KEY ("ticket_id") REFERENCES "ticket" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "knowledge_care" (
    "document_id" TEXT NOT NULL PRIMARY KEY,
    "owner_id" INTEGER,
    "verify_by" DATETIME,
    "verified_by" INTEGER,
    "verified_at" DATETIME,
    CONSTRAINT "knowledge_care_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "support_agent" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "knowledge_outcome" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "outcome_key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "ticket_id" INTEGER,
    "edit_share" REAL,
    "reason_code" TEXT,
    "reason" TEXT,
    "category" TEXT,
    "engine_version" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "knowledge_outcome_ticket_id_fkey" FOREIGN KEY ("ticket_id") REFERENCES "ticket" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "outcome_source" (
    "outcome_id" INTEGER NOT NULL,
    "document_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,

    PRIMARY KEY ("document_id", "outcome_id"),
    CONSTRAINT "outcome_source_outcome_id_fkey" FOREIGN KEY ("outcome_id") REFERENCES "knowledge_outcome" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "gap_ticket" (
    "event_id" TEXT NOT NULL,
    "ticket_id" TEXT NOT NULL,
    "conversation_id" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("event_id", "ticket_id")
);

-- CreateTable
CREATE TABLE "gap_word" (
    "word" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,

    PRIMARY KEY ("word", "event_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "knowledge_version_ticket_id_key" ON "knowledge_version"("ticket_id");

-- CreateIndex
CREATE INDEX "knowledge_care_verify_by_idx" ON "knowledge_care"("verify_by");

-- CreateIndex
CREATE UNIQUE INDEX "knowledge_outcome_outcome_key_key" ON "knowledge_outcome"("outcome_key");

-- CreateIndex
CREATE INDEX "knowledge_outcome_ticket_id_idx" ON "knowledge_outcome"("ticket_id");

-- CreateIndex
CREATE INDEX "outcome_source_outcome_id_idx" ON "outcome_source"("outcome_id");

-- CreateIndex
CREATE INDEX "gap_ticket_ticket_id_idx" ON "gap_ticket"("ticket_id");

-- CreateIndex
CREATE INDEX "gap_word_event_id_idx" ON "gap_word"("event_id");


-- What was approved before versions were kept is the first version of its entry; its category is its ticket's.
INSERT INTO "knowledge_version"
    ("document_id", "version", "content", "category", "status", "change", "ticket_id", "author_kind", "author_id", "author", "created_at")
  SELECT k."knowledge_id", 1, k."resolution", t."category", 'active', 'approved', k."ticket_id", 'agent', k."created_by", a."username",
    COALESCE(k."created_at", CURRENT_TIMESTAMP)
  FROM "new_knowledge" k LEFT JOIN "ticket" t ON t."id" = k."ticket_id" LEFT JOIN "support_agent" a ON a."id" = k."created_by";

-- Every gap of this system begins with the ticket that opened it.
INSERT INTO "gap_ticket" ("event_id", "ticket_id", "conversation_id", "at")
  SELECT "event_id", "trigger_ticket_number", COALESCE("trigger_conversation_id", ''), COALESCE("event_at", CURRENT_TIMESTAMP)
  FROM "learning_event" WHERE "trigger_ticket_number" IS NOT NULL AND "event_id" LIKE 'GAP-%';
