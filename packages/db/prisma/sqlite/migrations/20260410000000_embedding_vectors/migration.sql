-- CreateTable
CREATE TABLE "embedding_vector" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "vector" BLOB NOT NULL
);
