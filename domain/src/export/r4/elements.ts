/** An element a line: path, cardinality, types with the targets of references, and the codes of required bindings. */
export const LINES = `
Bundle.id 0..1 string
Bundle.identifier 0..1 Identifier
Bundle.type 1..1 code = document message transaction transaction-response batch batch-response history searchset collection
Bundle.timestamp 0..1 instant
Bundle.total 0..1 unsignedInt
Bundle.link 0..* BackboneElement
Bundle.link.id 0..1 string
Bundle.link.relation 1..1 string
Bundle.link.url 1..1 uri
Bundle.entry 0..* BackboneElement
Bundle.entry.id 0..1 string
Bundle.entry.link 0..* #Bundle.link
Bundle.entry.fullUrl 0..1 uri
Bundle.entry.resource 0..1 Resource
Bundle.entry.search 0..1 BackboneElement
Bundle.entry.search.id 0..1 string
Bundle.entry.search.mode 0..1 code = match include outcome
Bundle.entry.search.score 0..1 decimal
Bundle.entry.request 0..1 BackboneElement
Bundle.entry.request.id 0..1 string
Bundle.entry.request.method 1..1 code = GET HEAD POST PUT DELETE PATCH
Bundle.entry.request.url 1..1 uri
Bundle.entry.request.ifNoneMatch 0..1 string
Bundle.entry.request.ifModifiedSince 0..1 instant
Bundle.entry.request.ifMatch 0..1 string
Bundle.entry.request.ifNoneExist 0..1 string
Bundle.entry.response 0..1 BackboneElement
Bundle.entry.response.id 0..1 string
Bundle.entry.response.status 1..1 string
Bundle.entry.response.location 0..1 uri
Bundle.entry.response.etag 0..1 string
Bundle.entry.response.lastModified 0..1 instant
Bundle.entry.response.outcome 0..1 OperationOutcome
Bundle.signature 0..1 Signature
Communication.id 0..1 string
Communication.identifier 0..* Identifier
Communication.instantiatesCanonical 0..* canonical(PlanDefinition|ActivityDefinition|Measure|OperationDefinition|Questionnaire)
Communication.instantiatesUri 0..* uri
Communication.basedOn 0..* Reference(Resource)
Communication.partOf 0..* Reference(Resource)
Communication.inResponseTo 0..* Reference(Communication)
Communication.status 1..1 code = preparation in-progress not-done on-hold stopped completed entered-in-error unknown
Communication.statusReason 0..1 CodeableConcept
Communication.category 0..* CodeableConcept
Communication.priority 0..1 code = routine urgent asap stat
Communication.medium 0..* CodeableConcept
Communication.subject 0..1 Reference(Patient|Group)
Communication.topic 0..1 CodeableConcept
Communication.about 0..* Reference(Resource)
Communication.encounter 0..1 Reference(Encounter)
Communication.sent 0..1 dateTime
Communication.received 0..1 dateTime
Communication.recipient 0..* Reference(Device|Organization|Patient|Practitioner|PractitionerRole|RelatedPerson|Group|CareTeam|HealthcareService)
Communication.sender 0..1 Reference(Device|Organization|Patient|Practitioner|PractitionerRole|RelatedPerson|HealthcareService)
Communication.reasonCode 0..* CodeableConcept
Communication.reasonReference 0..* Reference(Condition|Observation|DiagnosticReport|DocumentReference)
Communication.payload 0..* BackboneElement
Communication.payload.id 0..1 string
Communication.payload.content[x] 1..1 string,Attachment,Reference(Resource)
Communication.note 0..* Annotation
Patient.id 0..1 string
Patient.identifier 0..* Identifier
Patient.active 0..1 boolean
Patient.name 0..* HumanName
Patient.telecom 0..* ContactPoint
Patient.gender 0..1 code = male female other unknown
Patient.birthDate 0..1 date
Patient.deceased[x] 0..1 boolean,dateTime
Patient.address 0..* Address
Patient.maritalStatus 0..1 CodeableConcept
Patient.multipleBirth[x] 0..1 boolean,integer
Patient.photo 0..* Attachment
Patient.contact 0..* BackboneElement
Patient.contact.id 0..1 string
Patient.contact.relationship 0..* CodeableConcept
Patient.contact.name 0..1 HumanName
Patient.contact.telecom 0..* ContactPoint
Patient.contact.address 0..1 Address
Patient.contact.gender 0..1 code = male female other unknown
Patient.contact.organization 0..1 Reference(Organization)
Patient.contact.period 0..1 Period
Patient.communication 0..* BackboneElement
Patient.communication.id 0..1 string
Patient.communication.preferred 0..1 boolean
Patient.generalPractitioner 0..* Reference(Organization|Practitioner|PractitionerRole)
Patient.managingOrganization 0..1 Reference(Organization)
Patient.link 0..* BackboneElement
Patient.link.id 0..1 string
Patient.link.other 1..1 Reference(Patient|RelatedPerson)
Patient.link.type 1..1 code = replaced-by replaces refer seealso
Practitioner.id 0..1 string
Practitioner.identifier 0..* Identifier
Practitioner.active 0..1 boolean
Practitioner.name 0..* HumanName
Practitioner.telecom 0..* ContactPoint
Practitioner.address 0..* Address
Practitioner.gender 0..1 code = male female other unknown
Practitioner.birthDate 0..1 date
Practitioner.photo 0..* Attachment
Practitioner.qualification 0..* BackboneElement
Practitioner.qualification.id 0..1 string
Practitioner.qualification.identifier 0..* Identifier
Practitioner.qualification.code 1..1 CodeableConcept
Practitioner.qualification.period 0..1 Period
Practitioner.qualification.issuer 0..1 Reference(Organization)
Practitioner.communication 0..* CodeableConcept
RelatedPerson.id 0..1 string
RelatedPerson.identifier 0..* Identifier
RelatedPerson.active 0..1 boolean
RelatedPerson.patient 1..1 Reference(Patient)
RelatedPerson.relationship 0..* CodeableConcept
RelatedPerson.name 0..* HumanName
RelatedPerson.telecom 0..* ContactPoint
RelatedPerson.gender 0..1 code = male female other unknown
RelatedPerson.birthDate 0..1 date
RelatedPerson.address 0..* Address
RelatedPerson.photo 0..* Attachment
RelatedPerson.period 0..1 Period
RelatedPerson.communication 0..* BackboneElement
RelatedPerson.communication.id 0..1 string
RelatedPerson.communication.preferred 0..1 boolean
Identifier.id 0..1 string
Identifier.use 0..1 code = usual official temp secondary old
Identifier.type 0..1 CodeableConcept
Identifier.system 0..1 uri
Identifier.value 0..1 string
Identifier.period 0..1 Period
Identifier.assigner 0..1 Reference(Organization)
Reference.id 0..1 string
Reference.reference 0..1 string
Reference.type 0..1 uri
Reference.identifier 0..1 Identifier
Reference.display 0..1 string
CodeableConcept.id 0..1 string
CodeableConcept.coding 0..* Coding
CodeableConcept.text 0..1 string
Annotation.id 0..1 string
Annotation.author[x] 0..1 Reference(Practitioner|Patient|RelatedPerson|Organization),string
Annotation.time 0..1 dateTime
Annotation.text 1..1 markdown
HumanName.id 0..1 string
HumanName.use 0..1 code = usual official temp nickname anonymous old maiden
HumanName.text 0..1 string
HumanName.family 0..1 string
HumanName.given 0..* string
HumanName.prefix 0..* string
HumanName.suffix 0..* string
HumanName.period 0..1 Period
ContactPoint.id 0..1 string
ContactPoint.system 0..1 code = phone fax email pager url sms other
ContactPoint.value 0..1 string
ContactPoint.use 0..1 code = home work temp old mobile
ContactPoint.rank 0..1 positiveInt
ContactPoint.period 0..1 Period
Address.id 0..1 string
Address.use 0..1 code = home work temp old billing
Address.type 0..1 code = postal physical both
Address.text 0..1 string
Address.line 0..* string
Address.city 0..1 string
Address.district 0..1 string
Address.state 0..1 string
Address.postalCode 0..1 string
Address.country 0..1 string
Address.period 0..1 Period
Period.id 0..1 string
Period.start 0..1 dateTime
Period.end 0..1 dateTime
Coding.id 0..1 string
Coding.system 0..1 uri
Coding.version 0..1 string
Coding.code 0..1 code
Coding.display 0..1 string
Coding.userSelected 0..1 boolean
`;
