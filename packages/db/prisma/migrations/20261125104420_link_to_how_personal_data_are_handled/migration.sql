-- AlterTable
ALTER TABLE "pub"."institute" ADD COLUMN     "privacy_url" TEXT;
