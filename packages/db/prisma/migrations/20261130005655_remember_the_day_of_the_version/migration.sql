-- AlterTable
ALTER TABLE "pub"."register_version" ADD COLUMN     "day" DATE;
