-- CreateTable
CREATE TABLE "public_document" (
    "document_id" TEXT NOT NULL PRIMARY KEY,
    "marked_by" INTEGER NOT NULL,
    "marked_at" DATETIME NOT NULL
);
