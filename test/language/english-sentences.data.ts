/** Hard passages of official English, written by hand for this test: one a line, its sentences parted by `|`. Same habits as in French. */
export const englishSentenceCases = `
# titles, names and initials
Mr. Smith signs the form. | Mrs. Jones checks it.
Write to Dr. A. B. Carter at the clinic. | She will reply.
Ms. O’Neil and Prof. Lee decide. | You may appeal.
J. R. Brown lives in St. Albans. | He pays council tax there.
The Hon. Judge Reed will hear you. | Arrive early.
The form is for D. Evans Jr. only.
Lt. Gray and Sgt. Hill are on duty. | Ask for them.
Your adviser is K. Patel. | Her desk is on the first floor.

# abbreviations
Send a copy, e.g. a scan. | Keep the original.
Send proof of address, i.e. A bill or a letter.
Bring bills, letters, etc. | We will copy them.
Bills, letters, etc. are accepted. | Photos are not.
It costs approx. 30 pounds. | You pay once.
See p. 12 and pp. 15-18 of the guide. | They give examples.
Read sec. 4 of the Act. | It sets the fee.
The fee is in Fig. 3. | It changes each year.
Ring tel. 0300 123 4567. | Calls are free.
You can apply by tel. | We are open until 5 p.m. on weekdays.
The office opens at 9 a.m. | It closes at 5 p.m. | Come early.
The desk opens at 9 a.m. on Mondays.
The Dept. of Health pays. | The council does not.
Smith Ltd. has replied. | Jones plc has not.
The Acme Co. must file by Jan. 31. | Late filing costs more.
In Smith v. Jones the court agreed. | The rule stands.
The min. age is 18. | The max. stay is six months.
You may stay 6 months max. | You must then leave.
Form no. 12 is out of date. | Use no. 14.
I answered no. | They closed my case.
The plan has one fig. | It is on the last page.
Cf. the leaflet. | It is short.
N.B. Keep a copy.
The U.K. Government pays it. | The U.S. does not.
You must live in the U.K. | You must also be over 18.
He is from the U.S. | His visa has expired.
The claim was for work, rent, etc., and it failed.

# letters that end a sentence
Go to plan B. | It is faster.
You need vitamin D. | Ask your doctor.
Fill in part C. | Leave part D blank.
Hold licence category B. | You can then drive a car.

# figures and lists
It costs £3.50. | You can pay by card.
You have 28 days. | 14 days is enough for most.
Born on 12.05.1980. | Aged 45.
1. Fill in the form. | 2. Sign it. | 3. Post it.
To apply: 1. Fill in the form. | 2. Sign it.
Step 1. Create an account. | Step 2. Confirm your address.
The limit is 1,250.75. | It rises in April.
Version 2.0.1 is live. | It fixes three faults.

# quotes and parentheses
“Are you married?” is the first question. | Answer yes or no.
He said, “Come in.” | Then he left.
Click “Next”. | The page changes.
Send the form. | (Keep a copy.) | Wait for our letter.
Send the form (keep a copy). | Wait.
The fee (ten pounds!) is high. | You can ask for a waiver.
"Your account is closed." | Do not answer that message.
‘Yes.’ is ticked by default. | Untick it.

# marks and addresses
Really?! | Yes, it is free.
Wait… | Your file is loading.
Wait... then click.
Who? | When? | Where?
Go to www.council.example. | You will find the form.
Write to help@council.example. | We answer in two days.
Your return is due. | gov.example shows you how.
Open the file guide.pdf. | Print it.
Hello ‹name›. | ‹clerk› will reply.
Use an app. | iPhone and Android both work.
`;
