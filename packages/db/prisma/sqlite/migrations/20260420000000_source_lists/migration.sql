-- Four kilobytes of sources stood beside every ticket, though tickets of one story have the same: now each list stands once.
-- CreateTable
CREATE TABLE "source_list" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "digest" BLOB NOT NULL,
    "sources" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "source_citation" (
    "document_id" TEXT NOT NULL,
    "source_list_id" INTEGER NOT NULL,

    PRIMARY KEY ("document_id", "source_list_id"),
    CONSTRAINT "source_citation_source_list_id_fkey" FOREIGN KEY ("source_list_id") REFERENCES "source_list" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- SQLite has no SHA-256: what is there keeps a list for each ticket.
INSERT INTO "source_list" ("id", "digest", "sources")
SELECT "ticket_id", CAST('ticket ' || "ticket_id" AS BLOB), "sources" FROM "ticket_analysis";
INSERT INTO "source_citation" ("document_id", "source_list_id") SELECT "document_id", "ticket_id" FROM "ticket_citation";

-- RedefineTables
CREATE TABLE "new_ticket_analysis" (
    "ticket_id" INTEGER NOT NULL PRIMARY KEY,
    "tier" TEXT NOT NULL,
    "abstained" BOOLEAN NOT NULL,
    "engine_version" TEXT NOT NULL,
    "evidence" TEXT NOT NULL,
    "source_list_id" INTEGER NOT NULL,
    "gap" TEXT,
    CONSTRAINT "ticket_analysis_ticket_id_fkey" FOREIGN KEY ("ticket_id") REFERENCES "ticket" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "ticket_analysis_source_list_id_fkey" FOREIGN KEY ("source_list_id") REFERENCES "source_list" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT
);
INSERT INTO "new_ticket_analysis" ("ticket_id", "tier", "abstained", "engine_version", "evidence", "source_list_id", "gap")
SELECT "ticket_id", "tier", "abstained", "engine_version", "evidence", "ticket_id", "gap" FROM "ticket_analysis";
DROP TABLE "ticket_analysis";
ALTER TABLE "new_ticket_analysis" RENAME TO "ticket_analysis";
DROP TABLE "ticket_citation";

-- CreateIndex
CREATE UNIQUE INDEX "source_list_digest_key" ON "source_list"("digest");

-- CreateIndex
CREATE INDEX "source_citation_source_list_id_idx" ON "source_citation"("source_list_id");

-- CreateIndex
CREATE INDEX "ticket_analysis_source_list_id_idx" ON "ticket_analysis"("source_list_id");

-- Which documents a ticket's resolution cites.
CREATE VIEW "ticket_citation" AS
SELECT a."ticket_id", c."document_id" FROM "source_citation" c JOIN "ticket_analysis" a ON a."source_list_id" = c."source_list_id";
