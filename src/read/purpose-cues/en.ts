// Purpose cues, English: the words by which policies name what data is used for.
import type { Cues } from '../purpose-classes.ts';

export const english: readonly Cues[] = [
  [
    null,
    0,
    'application form, applications and, applications services, our applications, application software, application server, web application, applications and features, mobile application, the application, our application, software application, application programming, application use, in order to, social security, security number, contact form fields, sign language, terms of service, service provider, customer service provider, service providers, data protection officer, protect your privacy, privacy, free of charge, claims that, in question, your personal information, at the request of, sort order, in good order, technical order, court order, public order, accounts department, take into account, on account of, on our behalf, social security number, purchase on account',
  ],
  [
    'RightsFulfilment',
    -60,
    'exercise of your rights, exercise your rights, rights request, rights requests, subject access request, data subject request, data subject rights, data subjects rights, data protection request, respond + your rights, handle + rights of, deal with + your rights, requests to exercise, complied with it, complied with your request, suppression list, honour your opt out, respect your opt out',
  ],
  [
    'RecruitmentApplicationManagement',
    -30,
    'job application, applications., assess application, assess applications, your application for + job, your application for + position, your application for + role, your application for + vacancy, your application for + employment, employment application, assess + your application, process + your application, review + your application, consider your application, unsolicited application, speculative application, application process, application procedure, application document, applicant, candidate, applying for a job, apply for a job, apply for a position, apply for a role, apply for a vacancy, apply to us for, whether to invite, whether to hire, suitable for the job, suitable for the position, suitable for the role, suitability for the, suitability for a, establishment of an employment, establish an employment, selection procedure, selection process, job interview, interviews. with',
  ],
  [
    'RecruitmentManagement',
    -30,
    'recruit, hiring, vacanc, human resources, hr purposes, hr management, talent pool, applicant pool, fill + position, staffing, employment purposes, employment relationship, work with us, work for us, join our team, offer you another position, career',
  ],
  [
    'SellDataToThirdParties',
    -20,
    'sell + data. to, sell + information to, sell + details to, sale of + data, sale of + information, for remuneration, against remuneration, in return for payment, pay us a commission',
  ],
  [
    'FraudPreventionAndDetection',
    -40,
    'fraud, money laundering, anti money, stolen card, forged, defraud, terrorist financing, credit check, credit rating, credit worthiness, creditworthiness, payment default, sanctions list, sanctions screening',
  ],
  [
    'MisusePreventionAndDetection',
    -10,
    'abuse, misuse, illegal activit, criminal activit, criminal act, unlawful use, unlawful activit, attacks on, cyber attack, terrorism, violations of our, violation of our, breach of our terms, breaches of our terms, spam, bots., automated programme, automated program, by a human, human or, cheating, improper use, inappropriate use, unauthorised use, unauthorized use, enforce + acceptable use, enforce our terms, enforce the terms, enforcing our terms, enforcement of our terms, harmful content, moderation, moderate + content',
  ],
  [
    'OrganisationGovernance',
    0,
    'merger, acquisition, restructur, reorgani, re organi, divestiture, sale of our business, sale of the business, sale of our assets, sell + our business, sell or transfer + business, corporate governance, corporate transaction, consolidation, business transfer, asset transfer, transfer of assets, due diligence, annual general meeting, general meeting, elections., board of directors, governance, compliance with our',
  ],
  [
    'CommercialResearch',
    -5,
    'market research, market stud, market analys, surveys, survey., satisfaction, questionnaire, opinion poll, polls., your opinion, your feedback, feedback from you, ask + feedback, request feedback, gather feedback, collect feedback, reviews of our, invite you to review, leave a review, write a review, focus group, consumer research, customer research, user research, needs and interests of',
  ],
  [
    'TargetedAdvertising',
    -15,
    'retarget, re target, remarket, targeted ad, targeted marketing, targeted offer, interest based, advertising audience, custom audience, lookalike, similar audience, relevant ad, relevant marketing, tailored ad, tailored marketing, show + ads. + other, show + adverts + facebook, adverts on facebook, ads on facebook, ads on instagram, ads on google, ads on social, ads on other, advertising on other, advertisements on other, behavioural advertising, behavioral advertising, behavioural target, online behavioural, target advert, target ads, target our, conversion tracking, measure conversions, match your interests, advertising and remarketing, statistics and advertising, advertising cookies, deliver ad, display advert, show you advert, show you ads, serve ads, serve advert',
  ],
  [
    'PersonalisedAdvertising',
    -15,
    'personalised ad, personalized ad, personalised marketing, personalized marketing, personalised offer, personalized offer, personalised recommendation, personalized recommendation, personalised promotion, customised ad, customized ad, recommendations, recommend + products, recommend + services, product recommendation, offers that suit, offer that suit, offers tailored, suggest products, suggestions about, make suggestions',
  ],
  [
    'SocialMediaMarketing',
    0,
    'social media, social network, our instagram, facebook page, fan page, fanpage, youtube channel, linkedin page, on instagram',
  ],
  [
    'DirectMarketing',
    -25,
    'newsletter, mailing list, e newsletter, product letter, customer letter, information letter, product updates, direct marketing, e mail marketing, email marketing, promotional, mailings, mailshot, special offer, offers and promotions, offers and news, our offers, with offers, about offers, offers about, send + offers, receive + offers, latest offers, exclusive offer, discounts, vouchers, marketing communication, marketing e mail, marketing email, marketing message, marketing material, marketing information, marketing text, marketing calls, marketing by, marketing preferences, news about, news from, news on, product news, send you news, latest news, keep you up to date, keep you updated, keep you informed + offer, keep you informed + deal, keep you informed + news, keep you informed + event, keep you informed + upcoming, keep you informed + products, contact you + events, contact you + offers, contact you about + products, contact you with, contact you about our, product letter, inform you + promotions, inform you + new products, inform you + offers, inform you about our products, inform you of our products, information about our products, information about our services, information about our events, information about our activities, information about products, information about new, information about other, information on our products, information on our services, information about similar, updates about our, updates on our, updates about new, updates about products, updates and news, similar products, similar services, similar goods, goods and services that may, products and services that may, products or services that may, services that may be of interest, products that may, may be of interest to you, might be of interest, may interest you, might interest you, we think you might like, we think you may like, invite you to + event, let you know + event, information about goods, information about + goods, invitations to + event, send you invitations, notify you about new, tell you about our, tell you about new, tell you about products, informational material, catalogue, brochure, promotions and, win back, abandoned basket, abandoned cart, sms marketing, campaign mails, regular updates, push notifications about',
  ],
  [
    'Marketing',
    10,
    'marketing, promote, promoting, promotion, public relations, publicity, lead generation, sales leads, prospect, publish + photo, publish + picture, publication of + photo, photographs on our, pictures on our, photos on our website, press work, raise awareness, fundrais, donor, testimonials, competitions., prize draw, raffle, sweepstake, contests and, enrichment',
  ],
  ['Advertising', 10, 'advert, campaign, ads.'],
  [
    'CustomerClaimsManagement',
    0,
    'complaints, complaint., warrant, guarantee claim, returns and, returns., returned goods, product recall, insurance claim, claims handling, handle claims, process claims, handling of claims',
  ],
  [
    'DisputeManagement',
    -15,
    'dispute, legal claim, legal proceeding, legal action, legal matters, litigation, enforce our rights, enforce our claims, enforcement of claims, enforcement of our claims, enforcement of our rights, enforcement of legal, enforce legal, enforcing our rights, enforcing legal, enforce any, enforce the contract, protect our rights, protect our legal, defend our, defend against, defend legal, defence of legal, defend ourselves, court proceeding, court case, debt collection, collect debts, debt recovery, recover debts, recovering debts, collect money owed, recover money, outstanding payment, unpaid, bring or defend, establish exercise or defend, establish or exercise, establishment exercise, exercise or defence, assert claims, assertion of claims, assert or defend, assertion of legal',
  ],
  [
    'IdentityVerification',
    -20,
    'verify + identit, verification of + identit, confirm + identit, check + identit, establish + identit, identity check, identity verification, verify who you are, who you are, verify + age, check + age., old enough, age verification, verify + eligib, confirm + eligib, check + eligib, verify + residen, know your customer, kyc, identify you, verify you, verify membership, verify your, proof of identity, authenticate you, authentication of users, verify + of age, right to work',
  ],
  [
    'PaymentManagement',
    -5,
    'payment, billing, bill you, invoic, refund, financial transaction, transaction, charge you, charge your, collect fees, collect + fee, credit card, unlock, paid features, paid version, paid subscription, direct debit, subscription fee, membership fee, collect + contribution, collect dues, subscription payment, collect subscription, collect your subscription, process subscriptions, reimburse, payroll, pay you, salary, expenses, price calculation, checkout, cashless, gift aid, donation, payout, paying, fees and charges, settle',
  ],
  [
    'LegalCompliance',
    -30,
    'legal obligation, legal requirement, legal duties, legal duty, legal compliance, legal reasons, legal and regulatory, legal or regulatory, legal and compliance, legal and tax, legal issues, legal task, comply with + law, comply with + legal, comply with + regulat, comply with + obligation, compliance with + law, compliance with + legal, compliance with + regulat, compliance with + obligation, complying with + law, complying with + legal, complying with + regulat, comply with tax, regulatory, required by law, required by the law, required by + law to, obliged by + law to, required under, law requires, laws require, law obliges, laws oblige, obliged by law, law demands, statutory, accounting, bookkeeping, book keeping, accounts and tax, keep our books, keeping our books, keep our accounts, keeping our accounts, keep accounts, tax law, tax authorit, tax purposes, tax return, tax obligation, tax record, taxes., tax reasons, invoices are kept, keep every invoice, keep invoices, keeping invoices, keep your invoice, invoices and accounts, law enforcement, government, audits, audit purposes, auditing, court order, subpoena, supervisory authorit, health and safety law, profession requires, duty of care, safeguarding dut, proof of consent, prove + consent, demonstrate + consent, evidence of consent, document + consent, demonstrate compliance, record of consent, meet our obligations, reporting obligation, reporting requirement, retention obligation, public authorit, competent authorit, contact tracing, infection protection, accountability',
  ],
  [
    'CustomerOrderManagement',
    0,
    'your order, you order, order a., order from us, order products, order goods, orders, an order, the order, order process, order fulfil, order history, order confirm, order management, deliver your, deliver the goods, delivering the goods, delivery of the goods, delivery of goods, deliver goods, deliver products, deliver the product, delivery of your, delivery of the product, delivery of products, delivery address, deliveries, parcel, shipping, shipment, ship your, ship the, ship goods, ship products, dispatch, purchase, booking, reservation, selling, sell and, sale of goods, goods you bought, goods you have bought, products you bought, what you bought, what you have bought, sending out, track your, click and collect, shopping cart, shopping basket, ticket sales, sell tickets',
  ],
  [
    'AccountManagement',
    0,
    'user account, creating accounts, create accounts, customer account, your account, member account, an account, the account, my account, accounts for, create + account, creating + account, set up + account, setting up + account, manage + account, managing + account, administer + account, open + account, account creation, account management, account administration, account registration, account set, register you, registration, register as, registering, user profile, member profile, log in, logging in, login, sign in, sign up, signing in, keep you signed in, keep you logged in, remain signed in, password reset, reset + password, user management, single sign on, authenticate users, authenticate, access to your account, on several devices, synchroni',
  ],
  [
    'ServiceUsageAnalytics',
    0,
    'analytic, statistic, analyse how, analyze how, analyse the use, analyze the use, analysis of the use, analysis of use, analysing the use, analyzing the use, analyse your use, analyze your use, analysis of your use, analyse usage, analyze usage, analyse user, analyze user, analyse visitor, analyze visitor, analyse customer, analyze customer, analysing customer, analyzing customer, analyse our, analyze our, analyse trend, analyze trend, analysing trend, analyzing trend, analyse traffic, analyze traffic, analysis of traffic, analyse website, analyze website, analyse web, analyze web, analysing our, evaluate your use, evaluate the use, evaluating your use, evaluating the use, evaluate how, evaluation of the use, evaluation of your use, compile reports, compiling reports, reports on website, measur, how our website is used, how the website is used, how our site is used, how the site is used, how it is used, how they are used, how our services are used, how our products are used, how + are used, how + is used, how you use, how visitors use, how users use, how people use, how customers use, how you interact, how users interact, how visitors interact, how visitors move, how you navigate, how visitors navigate, which pages, what pages, which features, which functions, which parts, number of visitors, number of visits, numbers of visitors, usage pattern, usage data, usage trend, usage analysis, usage statistics, usage report, web analysis, website analysis, audience measurement, audience, visitor number, visitor count, monitor usage, monitor use, monitor the use, monitor traffic, monitor + traffic, monitor + performance, website traffic, site traffic, web traffic, track usage, track the use, tracking usage, understand how, understanding how, better understanding of, understanding of, where our visitors, understand + behaviour, understand + behavior, analyse + behaviour, analyze + behavior, analyze + behaviour, analysing + behaviour, user behaviour, user behavior, visitor behaviour, visitor behavior, surfing behaviour, browsing behaviour, browsing behavior, browsing habits, visitors are counted, counted, count visit, count visitors, counting visit, insights, insight into, reach measurement, reach of our, popular., popularity, heatmap, heat map, session recording, a b test, performance of our, performance of the, effectiveness of our, effectiveness of the, metrics, find faults, detect faults, web beacon, opened and which, opens and clicks, click through, clicked, usage behaviour, usage behavior, navigation of visitors, recognise + trends, identify trends, detect trends',
  ],
  [
    'EnforceSecurity',
    5,
    'security of, security and, security purposes, security reasons, security incident, security monitoring, security measures, security breach, security threats, security log, ensure security, ensure the security, ensuring the security, ensuring security, network security, information security, it security, data security, website security, system security, security., keep our site secure, keep + secure, keep + safe, keeping + safe, kept safe, keeping + secure, securing, secure operation, protect our, protect the, protect against, protecting our, protecting the, protection of our, protection of the, protection of property, protection against, safeguard, theft, integrity of, integrity and, stability, incident, vital, break in, intru, hack, cctv, video surveillance, safety of, health and safety, safety and, public safety, for safety, crime, crimes, vandalism, access control, visitor log, emergency, emergencies, unauthorised access, unauthorized access, prevent attack, ward off, fend off, attack, functionality of the website, functionality of our, malware, virus, malicious, ddos, denial of service, firewall, operational security, domiciliary, house rules, safe., monitor access, backup, back up, manage our network, network management',
  ],
  [
    'CommunicationForCustomerCare',
    0,
    'enquir, inquir, quer, answer you, to respond., can reply, answer your, answering your, answer any, respond to you, respond to your, respond to any, responding to, response to your, reply to you, reply to your, replying to, react to your, questions, your question, call centre, call center, a question, the question, process your request, processing your request, process the request, processing of your request, processing the request, process requests, handle your request, handling your request, handling of your request, handle requests, deal with your request, dealing with your request, respond to requests, follow up on your, follow up questions, follow up request, further questions, your request, contact form, contact request, contacting us, contact us form, your message, your concern, get back to, getting back to, processing the conversation, conversation with you, correspond with you, deal with your, process the contact, processing the contact, establishing contact, making contact',
  ],
  [
    'CustomerCare',
    0,
    'customer service, customer support, customer care, technical support, user support, support service, support request, support ticket, support you, support our customers, support to you, provide support, providing support, provide + support, provide + customer service, providing + customer service, help desk, helpdesk, service desk, help you, helping you, assist you, assisting you, assistance, ticket, after sales, quality purposes, training purposes, quality and training, training and quality, quality control, train our staff, train staff, train our team, train our employees, train staff, staff training, live chat, chatbot, troubleshoot your, solve problems, resolve problems, resolve issues, solve your, customer success, aftercare',
  ],
  [
    'Personalisation',
    5,
    'create a profile, create your profile, build a profile, create profiles, building profiles, understand your needs, understand your interests, understand your preferences, know your interests, know you better, get to know you, segment',
  ],
  [
    'ServicePersonalisation',
    5,
    'personalis, personaliz, customis, customiz, tailor, your preferences, user preferences, preferences, remember your, remember you, remembers your, remembering your, remember the, remember that, suit your, suited to your, adapt + to you, adapt + content, adapt our, adapt the, adapted to, individual needs, your language, preferred language, chosen language, language setting, language preference, language choice, language selection, save your settings, store your settings, your settings, relevant to you, specific to your, to your interests, relevant content, more relevant, localis, your location, based on your location, recently viewed, watch list, wish list',
  ],
  [
    'ResearchAndDevelopment',
    5,
    'scientific, research, develop new, development of new, develop our, develop and, developing new, developing our, development of our, product development, business development, further develop, development and, development, testing, test new, test our, test products, train our models, train our, training of our models, training of our models, train models, train + algorithm, train + model, training of + model, machine learning, artificial intelligence, innovation, historical purposes, archiving, academic',
  ],
  [
    'ImproveExistingProductsAndServices',
    15,
    'improv, make + better, better service, better product, better serve you, serve you better, enhanc, quality assurance, optimise our service, optimize our service, optimise our product, optimize our product, optimise our offer, optimize our offer, optimising our service, upgrade our, raise the quality, quality of our, continuously develop',
  ],
  [
    'ServiceOptimisation',
    15,
    'optimis, optimiz, smooth, user friendly, user friendliness, user experience, customer experience, experience of, troubleshoot, find errors, detect errors, fix errors, fix bugs, fix problems, fixing problems, identify problems, diagnos, correct errors, mend faults, error analysis, error report, error log, crash, bugs, growth, debug, technical problems, technical issues, load times, loading times, load balancing, faster, speed., performance monitoring, efficien, ease of use, comfort, convenien, uniform, appealing presentation',
  ],
  [
    'FulfilmentOfContractualObligation',
    30,
    'perform + contract, performance of + contract, performing + contract, perform + agreement, performance of + agreement, performing + agreement, execute + contract, execution of + contract, execution of + agreement, fulfil + contract, fulfill + contract, fulfil + agreement, fulfilment of + contract, fulfillment of + contract, fulfilling + contract, carry out + contract, carrying out + contract, implement + contract, implementation of + contract, processing of + contract, conclude + contract, conclusion of + contract, concluding + contract, contract management, manage + contract, managing + contract, administer + contract, administration of + contract, contractual obligation, contractual relation, contractual duties, contract performance, handle + contract, handling of + contract, termination of + contract, meet our contract, provide + under the contract, carry out your instructions',
  ],
  [
    'EstablishContractualAgreement',
    5,
    'enter into a contract, entering into a contract, enter into an agreement, entering into an agreement, enter into the, pre contract, precontract, carry out obligations, carry out our obligations, negotiat, steps prior, steps before, prior to a contract, prior to entering, initiation of a contract, initiate a contract, initiating a contract, establish a contract',
  ],
  [
    'CustomerManagement',
    5,
    'customer relation, manage our customers, managing our customers, manage customers, customer management, customer administration, client relation, client management, client administration, manage our relation, manage the relation, managing our relation, managing the relation, manage + relationship, managing + relationship, maintain + relationship, maintaining + relationship, customer data manage, crm, customer database, business relationship, dealing with customers, dealing with our customers, membership management, membership administration, membership database, membership list, membership register, membership record, list of members, register of members, manage + membership, managing + membership, administer + membership, administration of + membership, administering + membership, maintain + membership, processing + membership, process + membership application, membership application, membership renewal, renew + membership, member administration, manage our members, manage members, management of members, run the club, run the association, running the club, running the association, loyalty program, loyalty scheme, loyalty points, subscription management, manage your subscription, manage subscriptions, honours',
  ],
  ['VendorManagement', 5, 'supplier, vendors, procurement, business partners, contractors, purchasing of'],
  [
    'RecordManagement',
    15,
    'record keeping, keep the records, keep records, keep a record, keeping records, maintain records, maintain a record, maintain our records, maintain + database, maintain + register, keep + register, keep + database, maintain accurate, keep + up to date, kept up to date, keep + accurate, files of, automated files, data files, central administration, file management, administrative records, filing, document management, documentation purposes, for our records, internal records, our own records, internal record',
  ],
  [
    'CommunicationManagement',
    50,
    'communicat, contact you, contacting you, to contact, inform them, informing users, inform users, inform customers, inform members, inform our, get in touch, call you, email you, e mail you, phone you, telephone you, text you, write to you, send you, notify, notification, notifying, notice of, notices of, alert you, remind, conversation, correspond, service updates, service messages, service announcement, service information, service e mails, service emails, keep you informed, keeping you informed, inform you, informing you, tell you, let you know, update you, keep in touch, keep in contact, stay in touch, stay in contact, organise a meeting, organize a meeting, organising meetings, meetings, appointment, arrange, announcement, important information, administrative information, transactional e mail, transactional email, transactional message, confirmations, confirm your, changes to our, changes to the service, system message, maintenance, reach you, invite you, invitation, chat, video conference, online meeting, webinar invitations, exchange of messages, minutes of',
  ],
  [
    'RequestedServiceProvision',
    5,
    'requested by you, what you ask for, what you asked for, ask us for, requested from us, request from us, provide + you request, provide + requested, requested service, requested information, you requested, you have requested, you request, quotation, quote, at your request, at your own request, on request, service you have asked, services you ask, you asked for, you have asked for, offer you requested, preparing an offer, prepare an offer, estimates, brochure requests, course registration, event registration, register you for, sign you up for, registration for + course, registration for + event',
  ],
  [
    'TechnicalServiceProvision',
    12,
    'display + website, display + page, display + site, display + content, display of + website, displaying + website, show + website, show + map, show you how to find, show you where, load + website, load + page, deliver + website, delivery of + website, delivering + website, deliver + content, delivery of + content, operate + website, operation of + website, operating + website, operate our site, operation of our site, run + website, running + website, run our site, host, hosting, provision of + website, providing + website, provide + website, provide our website, provide this website, provide the website, make + website available, make available + website, making + website available, website available, web page available, technical operation, technical administration, technical provision, technical functioning, technically necessary, technical reasons, log files, logfile, server log, functioning, website work, website to work, site to work, work properly, works properly, function properly, functions properly, establish a connection, connection setup, connection to the, basic function, core function, essential function, necessary function, essential for the website, website function, session management, maintain your session, content delivery, map service, interactive map, maps., fonts, font., embed, video player, play video, play the video, cookie consent, consent choices, cookie choices, cookie preference, consent banner, system administration, administer + website, administration of + website, store and transmit, technical infrastructure, infrastructure, it system, it operation, error free',
  ],
  [
    'ServiceProvision',
    0,
    'treat you, treatment of, your treatment, medical treatment, medical care, provision of care, health care, healthcare, patient care, care plan',
  ],
  [
    'ServiceProvision',
    65,
    'provide + service, providing + service, provision of + service, provide our, provide the, provide you, providing you, provide access, providing access, provide products, provide + products, deliver + service, delivering + service, delivery of + service, service delivery, service provision, supply + service, supplying + service, supply + product, supply of, offer + service, offering + service, offer you, offer our, perform + service, performing + service, render + service, administer + service, operate + service, operating + service, operation of + service, manage + service, maintain + service, maintaining + service, run + service, running + service, our services, the service, the services, use of the service, use the service, use our service, use the app, use our app, access to + service, access to + platform, access to the, give you access, grant + access, platform, app., features, functionality, program, programme, rota, software, course, lesson, class., classes, training session, event, workshop, seminar, conference, content, membership, member benefits, catering, cater for, dietary, trip, tour., travel arrangement, camp., competition, tournament, match., matches, match you, draw your, calculat, show you your, work out your, products and services, goods and services, goods or services, carry out your, carrying out your, project, consultancy, advice, advise, consultation, appointments with, accommodation, stay., guest, library, lending, school, educat, teach, pupil, students, volunteer, publish reviews, product reviews, allow you to, enable you to, let you, make available, facilitate, taking part, take part, participat, attend, purposes for which you provided, purpose for which you provided, purposes for which it was, reason you gave it, comments, forum, community, matching you',
  ],
  [
    'OptimisationForController',
    25,
    'business operation, internal operation, internal administration, internal reporting, internal purposes, internal process, administrative purposes, business purposes, operations, risk management, business planning, management information, internal control, administration purposes, business management, manage our business, managing our business, run our business, running our business, efficient running, organisational purposes, workflow, internal communication, group purposes, planning purposes',
  ],
  [
    'Purpose',
    60,
    'other purposes, further purposes, specific purposes, additional purposes, any purpose, any other purpose, different purpose, other specific purpose',
  ],
];
