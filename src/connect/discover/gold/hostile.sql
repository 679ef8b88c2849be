-- Hostile names: spaces, quotes, dots, reserved words, other scripts, emptiness, words inside words.
CREATE TABLE "order" ( -- of-person
  "select" INTEGER PRIMARY KEY, -- -
  "Customer Id" INTEGER REFERENCES "cus""tomers; drop table x"("Customer ID"), -- - >cus"tomers; drop table x subject
  "e-mail (billing)" TEXT, -- pd:EmailAddress
  "total €" REAL -- pd:Transaction|-
);
CREATE TABLE "cus""tomers; drop table x" ( -- person
  "Customer ID" INTEGER PRIMARY KEY, -- -|pd:AccountIdentifier
  "First Name" TEXT, -- pd:Name
  "last.name" TEXT, -- pd:Name
  "Straße & Nr." TEXT, -- pd:PhysicalAddress
  "téléphone" TEXT, -- pd:TelephoneNumber
  "';--" TEXT, -- ?
  "имя" TEXT, -- ?
  "c7" TEXT, -- pd:EmailAddress
  "c8" TEXT -- pd:BankAccount
);
CREATE TABLE "pack.age" ( -- nobody
  "package" INTEGER PRIMARY KEY, -- -
  "image" TEXT, -- -
  "storage" TEXT, -- -
  "report_date" TEXT, -- -
  "usage" INTEGER, -- -
  "hostname" TEXT, -- -
  "file_name" TEXT, -- -
  "username_field" TEXT -- -
);
CREATE TABLE "%s" ( -- nobody
  "phone_model" TEXT, -- -
  "name" TEXT, -- -
  "brand_name" TEXT, -- -
  "email_template" TEXT -- -
);
INSERT INTO "cus""tomers; drop table x" VALUES (1,'Ada','Penwright','Hof 1','+49 30 901820',NULL,NULL,'ada@p.example','DE89370400440532013000'),(2,'Bo','Larkspur','Hof 2','+49 30 901821',NULL,NULL,'bo@p.example','GB82WEST12345698765432');
