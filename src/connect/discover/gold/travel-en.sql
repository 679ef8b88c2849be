-- Held out: a travel agency in camel case, several travellers a booking, no declared references.
CREATE TABLE Traveller ( -- person
  travellerId INTEGER PRIMARY KEY, -- -
  givenName VARCHAR(50), -- pd:Name
  familyName VARCHAR(50), -- pd:Name
  dateOfBirth DATE, -- pd:BirthDate
  nationality CHAR(2), -- pd:Nationality
  passportNumber VARCHAR(20), -- pd:OfficialID
  passportExpiry DATE, -- pd:OfficialID|-
  mobilePhone VARCHAR(20), -- pd:TelephoneNumber
  contactEmail VARCHAR(80), -- pd:EmailAddress
  homeAddress VARCHAR(200), -- pd:PhysicalAddress
  dietaryNeeds VARCHAR(200), -- pd:Health
  emergencyContactPhone VARCHAR(20), -- pd:TelephoneNumber
  frequentFlyerNo VARCHAR(20), -- ?
  marketingOptIn BOOLEAN -- pd:PrivacyPreference
);
CREATE TABLE Booking ( -- of-person
  bookingId INTEGER PRIMARY KEY, -- -
  bookingRef CHAR(6), -- -|pd:Transaction
  leadTravellerId INTEGER, -- - >Traveller subject
  tourId INTEGER, -- - >Tour lookup
  totalPrice DECIMAL(8,2), -- pd:Transaction
  agentId INTEGER, -- - >Agent mention
  specialRequests VARCHAR(500) -- ?
);
CREATE TABLE BookingTraveller ( -- of-person
  bookingId INTEGER, -- - >Booking subject
  travellerId INTEGER, -- - >Traveller subject
  roomType VARCHAR(10), -- -
  PRIMARY KEY (bookingId, travellerId)
);
CREATE TABLE Agent ( -- person
  agentId INTEGER PRIMARY KEY, -- -
  fullName VARCHAR(80), -- pd:Name
  workEmail VARCHAR(80), -- pd:EmailAddress
  commissionRate DECIMAL(4,2) -- -|?
);
CREATE TABLE Tour ( -- nobody
  tourId INTEGER PRIMARY KEY, -- -
  tourName VARCHAR(80), -- -
  countryCode CHAR(2), -- -
  pricePerPerson DECIMAL(8,2) -- -
);
CREATE TABLE CardPayment ( -- of-person
  paymentId INTEGER PRIMARY KEY, -- -
  bookingId INTEGER, -- - >Booking subject
  cardholderName VARCHAR(80), -- pd:Name
  cardLast4 CHAR(4), -- pd:PaymentCard|pd:CreditCardNumber
  cardExpiry CHAR(5), -- pd:PaymentCard
  amount DECIMAL(8,2), -- pd:Transaction
  paidAt DATETIME -- -
);
CREATE TABLE Review ( -- of-person
  reviewId INTEGER PRIMARY KEY, -- -
  travellerId INTEGER, -- - >Traveller subject
  tourId INTEGER, -- - >Tour lookup
  stars INTEGER, -- -
  reviewText VARCHAR(2000) -- pd:Communication
);
CREATE TABLE WebVisit ( -- of-person
  visitId INTEGER PRIMARY KEY, -- -
  visitorId VARCHAR(36), -- pd:Identifier
  ipAddress VARCHAR(45), -- pd:IPAddress
  userAgent VARCHAR(300), -- pd:UserAgent
  landingPage VARCHAR(300), -- pd:BrowsingBehaviour
  visitedAt DATETIME -- -
);
CREATE TABLE Hotel ( -- nobody
  hotelId INTEGER PRIMARY KEY, -- -
  hotelName VARCHAR(80), -- -
  city VARCHAR(60), -- -
  phone VARCHAR(20), -- -
  email VARCHAR(80) -- -
);
INSERT INTO Traveller VALUES (1,'Isolde','Marchbank','1970-01-02','GB','123456789','2030-01-01','+44 7700 900123','isolde@m.example','1 Quay, Whitby',NULL,NULL,NULL,1),(2,'Teo','Marchbank','2010-01-02','GB','123456780','2030-01-01',NULL,NULL,'1 Quay, Whitby','vegan',NULL,NULL,0),(3,'Ruth','Halloway','1955-06-06','GB','223456780','2031-01-01','+44 7700 900456','ruth@h.example','2 Quay, Whitby',NULL,NULL,NULL,0);
INSERT INTO Tour VALUES (1,'Fjords','NO',900),(2,'Alps','CH',800);
INSERT INTO Agent VALUES (1,'Nell Corrin','nell@agency.example',3.5),(2,'Gus Amory','gus@agency.example',3);
INSERT INTO Booking VALUES (1,'AB12CD',1,1,1800,1,NULL),(2,'EF34GH',3,2,800,2,NULL);
INSERT INTO BookingTraveller VALUES (1,1,'DBL'),(1,2,'DBL'),(2,3,'SGL');
INSERT INTO CardPayment VALUES (1,1,'I MARCHBANK','4242','12/28',1800,'2024-01-01');
INSERT INTO Review VALUES (1,1,1,5,'Lovely.'),(2,3,2,4,'Good.');
INSERT INTO WebVisit VALUES (1,'f47ac10b-58cc-4372-a567-0e02b2c3d479','203.0.113.4','Mozilla/5.0 (X11; Linux x86_64)','/tours','2024-01-01');
INSERT INTO Hotel VALUES (1,'Fjordheim','Bergen','+47 55 55 55 55','post@fjordheim.example');
