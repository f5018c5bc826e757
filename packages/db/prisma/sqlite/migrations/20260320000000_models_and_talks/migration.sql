-- CreateTable
CREATE TABLE "model_call" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "use_case" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "prompt_version" TEXT,
    "user_key" TEXT,
    "request_id" TEXT,
    "started_at" DATETIME NOT NULL,
    "latency_ms" INTEGER NOT NULL,
    "first_token_ms" INTEGER,
    "input_tokens" INTEGER NOT NULL,
    "output_tokens" INTEGER NOT NULL,
    "tokens_estimated" BOOLEAN NOT NULL,
    "cost_usd" REAL,
    "attempts" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "masked" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "ticket_masking" (
    "ticket_id" INTEGER NOT NULL PRIMARY KEY,
    "items" TEXT NOT NULL,
    CONSTRAINT "ticket_masking_ticket_id_fkey" FOREIGN KEY ("ticket_id") REFERENCES "ticket" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "chat_talk" (
    "talk_id" TEXT NOT NULL PRIMARY KEY,
    "owner" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL,
    "updated_at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "chat_message" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "talk_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "sources" TEXT,
    "abstained" BOOLEAN NOT NULL,
    "engine_version" TEXT,
    "at" DATETIME NOT NULL,
    CONSTRAINT "chat_message_talk_id_fkey" FOREIGN KEY ("talk_id") REFERENCES "chat_talk" ("talk_id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateIndex
CREATE INDEX "model_call_started_at_idx" ON "model_call"("started_at");

-- CreateIndex
CREATE INDEX "chat_talk_owner_updated_at_idx" ON "chat_talk"("owner", "updated_at");

-- CreateIndex
CREATE INDEX "chat_message_talk_id_id_idx" ON "chat_message"("talk_id", "id");
