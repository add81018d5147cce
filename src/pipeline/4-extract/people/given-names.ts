/**
 * Given names that tell a person and mostly a gender, from the languages that British documents meet.
 *
 * `Mark` → male, `Amina` → female. The list only helps: a title, an age, a role or a verb shows a name without it.
 */
const listed = (words: string): readonly string[] => words.split(/\s+/u).filter((word) => word.length > 0);

export const maleNames: ReadonlySet<string> = new Set(
  listed(`Melvin Byron Darrell Darryl Dwayne Duane Jamal Jamar Jared Jesse Joey Keiran Kenny Kirk Martyn Riccardo Stan Todd Troy Vince Zach
    Tyler Tyrone Corey Salah Hashem Ricky Ruben Cody Calvin Dustin Fabian Floyd Freddie Jonah Levi Lyndon Shawn
    Aaron Abdul Abdullah Abu Adam Ade Adebayo Adrian Ahmad Ahmed Aidan Ajay Alan Alastair Albert Alec Aled Alessandro Alex Alexander Alfie Alfred
    Ali Alistair Allan Allen Amir Amit Anders Andre Andreas Andrei Andrew Andrzej Andy Angus Anil Anthony Antoine Anton Antonio Antony
    Archibald Archie Arjun Arnold Arthur Arun Asif Austin Aziz Barry Bartholomew Basil Ben Benedict Benjamin Bernard Bert Bilal Bill
    Billy Bob Bogdan Boris Brad Bradley Brendan Brett Brian Bruce Bruno Bryan Callum Cameron Carl Carlos Cecil Cedric Charles Charlie Chidi
    Chinedu Chris Christian Christopher Ciaran Clarence Clement Clifford Clive Colin Colm Connor Conor Cormac Craig Curtis Cyril
    Dafydd Dane Damian Damien Dan Daniel Danny Darragh Darren Dave David Dean Declan Deepak Denis Dennis Derek Dermot Derrick Desmond
    Diego Dmitri Dominic Donal Donald Dougal Douglas Duncan Dylan Eamon Eamonn Ebenezer Edgar Edmund Eduardo Edward Edwin Edwyn Elias
    Eli Elliot Emeka Emil Emmanuel Emrys Enrico Enrique Ephraim Eric Erik Ernest Ernesto Eugene Euan Evan Ewan Ezra Faisal Farhan
    Felix Fergus Fernando Finlay Finn Francesco Francis Francisco Francois Frank Franz Fred Frederick Fritz Gabriel Gareth Garry Gary
    Gavin Geoff Geoffrey George Gerald Gerard Gethin Gilbert Giles Giorgos Giovanni Giuseppe Glen Glenn Gordon Graeme Graham Grant Greg
    Gregory Guillermo Gurpreet Gustav Guy Habib Hamish Hamza Hans Haresh Harold Harry Haruto Harvey Hasan Hassan Hector Henri Henrik Henry
    Herbert Hiroshi Horace Howard Hugh Hugo Humphrey Hussein Huw Hywel Iain Ian Ibrahim Idris Igor Ikechukwu Imran Innes Ioan Ioannis Ion
    Iqbal Irfan Isaac Ismail Ivan Ivor Jack Jacob Jacques Jaime James Jamie Jan Jason Javier Jean-Luc Jeff Jeffrey Jeremiah Jeremy
    Jerome Jerry Jim Jimmy Joachim Joe Joel Johan Johann John Johnny Jon Jonas Jonathan Jorge Jose Josef Joseph Josh Joshua Josiah Juan
    Julian Julius Jun Juraj Justin Kamal Karim Karl Kayode Keith Ken Kenji Kenneth Kevin Khaled Khalid Kieran Kieron Kofi Krishna
    Krzysztof Kumar Kurt Kwame Kwasi Kyle Lachlan Lancelot Lars Laurence Lawrence Lee Len Leo Leon Leonard Leopold Leroy Les Leslie Lewis
    Liam Lionel Lloyd Louis Luca Lucas Luigi Luis Luke Maciej Mahmoud Malcolm Manuel Marc Marcin Marco Marcus Marek Mario Marius
    Mark Marlon Martin Marvin Mathew Matt Matthew Maurice Max Maxwell Mehmet Michael Mick Miguel Mihai Mikhail Mike Miles Mohamed Mohammad
    Mohammed Mohamud Mohan Mohsin Moses Muhammad Murray Mustafa Nathan Nathaniel Naveed Ned Neil Neville Niall Nicholas Nick Nicolae
    Nicolas Nigel Nikhil Nikolai Nikolaos Noah Noel Norman Obadiah Olaf Oleg Oliver Olivier Olu Omar Oscar Osman Owain Owen Pablo Padraig
    Paolo Pascal Patrick Paul Paulo Pavel Pawel Pedro Percy Pete Peter Petros Phil Philip Phillip Pierre Pieter Piotr Pradeep Prakash
    Quentin Rafael Rahul Raj Rajesh Rajiv Ralph Ramesh Randolph Rashid Ravi Ray Raymond Reginald Rene Rex Reuben Rhodri Rhys Ricardo Richard Rick
    Robert Roberto Robin Roderick Rodney Roger Roland Ron Ronald Ronnie Rory Ross Roy Rufus Rupert Russell Ryan Said Saleem Salim Salman Sam
    Samir Samuel Sandeep Sanjay Saul Scott Sean Seán Seamus Sebastian Septimus Sergei Sergio Seth Shane Shaun Sidney Silas Simon Solomon
    Stanislaw Stanley Stefan Steffan Stephen Steve Steven Stewart Stuart Sunil Suresh Sven Syed Sylvester Tadhg Takeshi Tariq Ted Terence Terry
    Theo Theodore Thomas Tim Timothy Toby Tobias Tom Tomasz Tommy Tony Trevor Tristan Uday Umar Valentin Vasile Victor Vijay Vikram
    Vincent Vladimir Wade Walter Warren Wayne Wei Wesley Wilbur Wilfred Will William Willie Winston Wm Wojciech Xavier Yaw Yiannis Youssef Yusuf
    Zachary Zaheer Zahid Zbigniew
    Abiola Adeola Adewale Alasdair Alf Amadou Amos Angelo Anselm Arkadiusz Artur Asher Ashraf Azeem Babatunde Bashir
    Bronisław Cai Cathal Chukwuma Cillian Clifton Cosmo Cuthbert Dalton Damon Darius Delroy Denzel Devon Dinesh
    Donnacha Edmond Edvard Egbert Ehsan Elijah Ellis Elvis Ethan Ezekiel Farid Faruk Fintan Florin Frankie Gabor
    Gaurav Gwilym Gyorgy Hakim Hamid Harjit Harpreet Harvinder Hew Hilal Ifan Ikram Ilie Imre Ishmael Istvan Ivo
    Jakub Janos Jermaine Jerzy Joaquin Joris Jozsef Kai Kareem Karol Kaspar Kelvin Kishan Lamin Laszlo Leszek Lorcan
    Lorenzo Lucian Magnus Majid Malachy Malik Manfred Manjit Mateusz Matteo Mervyn Milan Mitchell Mo Mordecai Mukesh
    Nasir Nikola Nnamdi Oisin Olumide Osama Oswald Otto Parvez Patryk Peadar Phineas Piet Pranav Rafiq Ranjit Raphael
    Rashad Reece Reggie Reza Rohan Roman Ruaridh Ryszard Sanjeev Santiago Santos Sayed Seb Shaheen Shahid Sion
    Slawomir Sohail Somchai Stefano Stelian Szymon Tamas Terrence Tobi Tomas Tunde Ulrich Uwe Vikas Viktor Vlad
    Waheed Waleed Wilf Wilhelm Wyn Yannick Yaqub Yuri Zac Zoltan Zubair
    Aamir Adnan Ahmet Alexandre Asad Atif Ayman Babar Bassam Emre Fadi Farooq Fawad Ghulam Hakan Hamed Hani Haroon
    Ignacio Ilyas Jawad Junaid Kashif Khuram Khurram Luqman Makram Mehdi Moazzam Mubarak Murat Mustapha Nadeem Naeem
    Najib Nawaz Qasim Rachid Rizwan Sajid Sebastien Shafiq Shahbaz Shakeel Sohaib Tahir Umer Usama Usman Waqar Wasim
    Yahya Yasin Younis Yousuf Zeeshan`),
);

export const femaleNames: ReadonlySet<string> = new Set(
  listed(`Abena Abigail Ada Adele Adesua Agata Agnes Agnieszka Aileen Aisha Aisling Alexandra Alice Alicia Alina Alison Althea Amaka Amanda Amara
    Amber Amelia Amina Amrit Amy Ana Anastasia Andrea Andreea Aneta Angela Angharad Anita Anjali Ann Anna Annabel Anne Anneka Annette Annie
    Ann-Marie Anthea Antonia Anu Anya Aoife April Ashley Asma Audrey Ayesha Aysha Barbara Beata Beatrice Beatriz Belinda Bernadette
    Bertha Beryl Beth Bethan Bethany Betty Bianca Branwen Brenda Bridget Brigid Bronwen Camilla Carla Carmel Carmen Carol Carole Caroline
    Carys Catarina Caterina Catherine Cathy Catriona Cecilia Celia Ceri Charlotte Cheryl Chiara Chidinma Chloe Christina Christine Ciara
    Claire Clara Clare Claudia Colette Constance Coral Cora Cynthia Daisy Danielle Daphne Dawn Deborah Debbie Deepa Deirdre Delia Delyth
    Denise Diana Diane Dolores Donna Dora Doreen Dorothy Ebele Edith Edna Edwina Eileen Eilidh Eira Elaine Eleanor Elena Eleni Elif Elin Elisabeth
    Elizabeth Ella Ellen Eloise Elsa Elsie Emilia Emily Emma Enid Erica Erin Esme Esther Ethel Eunice Eva Eve Evelyn Faith Farah Farida
    Fatima Fatoumata Fay Felicity Ffion Fiona Flora Florence Frances Francesca Freda Freya Gemma Genevieve Georgia Georgina Geraldine
    Gertrude Gillian Gina Gladys Gloria Grace Greta Gudrun Gwen Gwendolen Gwyneth Halima Hanna Hannah Harriet Hatice Hazel Heather Heidi
    Helen Helena Henrietta Hermione Hilary Hilda Holly Ida Ifeoma Imogen Ines Ingrid Iona Irena Irene Iris Irma Isabel Isabella Isabelle Isla Isobel
    Ivana Ivy Jacqueline Jade Jan Jana Jane Janet Janice Jasmine Jean Jemima Jennifer Jenny Jessica Jessie Jill Jo Joan Joanna Joanne Jocelyn
    Josephine Joy Joyce Juanita Judith Judy Julia Julie Juliet June Justine Kamala Karen Karin Karolina Kate Katharine Katherine
    Kathleen Kathryn Katie Katarzyna Katrina Kavita Kay Keeley Kelly Kerry Khadija Kim Kirsten Kirsty Kristina Laila Lata Latoya Laura
    Lauren Layla Leah Leanne Leila Lena Lesley Lily Linda Lisa Liz Lorna Lorraine Lottie Louisa Louise Lucia Lucinda Lucy Lydia Lynda Lynn Lynne
    Mabel Madeleine Magdalena Maggie Maire Mairead Malgorzata Mandy Margaret Margery Maria Mariam Marian Marianne Marie Marina
    Marion Marjorie Marlene Marsha Marta Martha Martina Mary Maryam Matilda Maud Maureen Mavis Maxine May Meera Meg Megan Mei Melanie Melissa Mercy
    Meryl Mia Michelle Mildred Millicent Mina Miranda Miriam Moira Molly Mona Monica Monika Morag Morwenna Muriel Myra Myrtle Nadia Nadine Nancy
    Naomi Natalia Natalie Natasha Neha Nerys Ngozi Niamh Nicola Nicole Nina Nisha Noor Nora Noreen Norma Nuala Olga Olive Olivia Olwen Oonagh
    Orla Padma Pamela Parveen Pat Patience Patricia Paula Pauline Pearl Peggy Penelope Penny Petra Philippa Phoebe Phyllis Polly Pooja
    Prisca Priscilla Priya Prudence Rachel Radha Rebecca Rekha Rhiannon Rhoda Rhona Rita Roberta Roisin Rosa Rosalind Rosalie Rosamund
    Rose Rosemary Rosie Rowena Roxana Ruby Ruth Sadia Sadie Saira Sally Samantha Samina Sandra Sangeeta Sara Sarah Saskia Seema Selina Shabana
    Shamima Shannon Sharon Sheena Sheila Shirin Shirley Shona Sian Siân Sinead Sinéad Siobhan Siobhán Sofia Sonia Sophia Sophie Stella
    Stephanie Sue Sunita Susan Susanna Suzanne Svetlana Sybil Sylvia Tamara Tamsin Tania Tanya Tara Tatiana Temitope Teresa Tess Tessa
    Thandi Thelma Theresa Tina Tracey Tracy Una Ursula Usha Valentina Valerie Vanessa Venetia Vera Verity Veronica Victoria Viola Violet
    Virginia Vivien Wambui Wanda Wendy Wilhelmina Winifred Yasmin Yetunde Yolanda Yvette Yvonne Zahra Zainab Zara Zeinab Zoe Zofia Zsofia
    Aditi Adwoa Agneta Aine Ainsley Akua Alba Aleksandra Alexia Alma Amelie Anneliese Annika Anouk Araminta Arlene
    Ashleigh Astrid Ava Avril Azra Babs Bea Bella Bernice Birgit Bozena Bunmi Bushra Caitlin Candice Caoimhe Cariad
    Carina Cassandra Celeste Chantelle Charlene Chioma Clarissa Clemency Cordelia Courtney Dagmar Dana Danuta Darlene
    Demi Dilys Dominika Doris Dorota Edie Efua Ekaterina Elaina Elspeth Emilie Ester Etta Ewa Fabienne Fenella
    Fionnuala Folake Francine Freida Funmi Gabriela Gabrielle Gail Geetha Germaine Ghislaine Gita Grainne Grazyna
    Gwenda Hanan Hayley Hedwig Hettie Ilse Inga Ioana Irina Isobelle Izabela Jacinta Jackie Janine Jeanette Jelena
    Joana Jodie Jolene Jyoti Kamini Karima Kasia Katerina Kaye Keira Kelly-Anne Kezia Kiran Kitty Lakshmi Larissa
    Leonora Letitia Lilian Liliana Lillian Llinos Lois Lola Lorena Lucja Ludmila Lyn Mair Malala Manon Margot Mari
    Mariana Mariella Maryanne Mathilde Maya Medbh Merle Mica Minnie Moya Nazia Nell Nellie Nerissa Nia Nicolette
    Nimmi Noelle Nusrat Odette Oluwaseun Oona Ottilie Paige Paloma Paulette Perpetua Petronella Pia Pippa Portia
    Rabia Rachael Rana Razia Renata Rhian Riya Ros Rosanna Roxanne Rubina Ruksana Sabina Sabrina Sahra Sameera
    Sandhya Savita Seren Shabnam Shanice Shazia Shreya Sigrid Silvia Simone Siobhain Siriol Sorcha Stacey Subha Suki
    Sunniva Suzanna Sylvie Tabitha Taiwo Tanisha Teri Thea Theodora Tilly Toni Tracie Trudy Ulrike Vashti Viktoria
    Vivian Wafa Wilma Xiulan Yasmeen Zadie Zahida Zelda Zena Zeynep Zinnia Zsuzsanna
    Amal Asiya Farzana Fauzia Hafsa Humera Iqra Khadijah Kulsum Maha Mehwish Naila Najma Nasreen Rahila Rukhsana
    Lynette Angelika Saffie Annmarie Michaela Millie Mollie Robyn Susannah Vivienne Agatha Becky Beverley Bonnie Carly Carolyn Cindy Connie
    Debra Gaynor Glenda Glenys Gwendolyn Jayne Lara Marilyn
    Safiya Salma Samira Shaista Sumaya Tahira Tasneem Yusra Zahrah Zaynab`),
);

/** Also common words, months or places: alone, or at a sentence's beginning, they show nothing. */
export const wordlikeNames: ReadonlySet<string> = new Set(
  listed(`Mark Will Grace Bill Rose May April June Art Bob Dawn Faith Joy Hope Iris Ivy Jack Jean Daisy Holly Heather Hazel Amber Ruby
    Pearl Violet Olive Mercy Patience Prudence Constance Verity Frank Grant Guy Dean Rex Rick Ray Rob Pat Nick Miles Max Major Earl Duke King
    Victoria Florence Georgia Sydney Charlotte Austin Chelsea Paris Kent Lee Glen Ross Clement Ernest Basil Christian Chuck Drew Jade
    Jan Coral Clay Cliff Don Gene Jasmine Lance Lily Norm Penny Peg Robin Sandy Sue Stew Viola Virginia Carol Noel Wade Warren Wei Mia Ion Ada
    Said Kay Fay Abu Ali Ben Sam Iona Mona Coral Dan Jo Nina Tess Una Flora Myrtle Trinity Nova`),
);

/** The word is borne as a given name; doubled names ("Jean-Luc", "Ann-Marie") by their first half. */
export function isGivenName(word: string): boolean {
  const [first = ''] = word.split('-');
  return maleNames.has(word) || femaleNames.has(word) || (word.includes('-') && isGivenName(first));
}
