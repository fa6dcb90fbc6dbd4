/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* Written by build-aux/content-strings from data/content: do not edit. Never compiled:
 * xgettext reads it. The context is the name of the file.
 */

/* behavioral_questions.json */
/* Translators: intro in behavioral_questions.json */
NC_("behavioral_questions", "Answer out loud, in two minutes, with one story. Then take the follow-up.")
/* Translators: competencies.name in behavioral_questions.json */
NC_("behavioral_questions", "Communication")
/* Translators: competencies.meaning in behavioral_questions.json */
NC_("behavioral_questions", "Saying it so that the other person can use it, and listening.")
/* Translators: competencies.name in behavioral_questions.json */
NC_("behavioral_questions", "Teamwork")
/* Translators: competencies.meaning in behavioral_questions.json */
NC_("behavioral_questions", "Getting somewhere together, and sharing the credit.")
/* Translators: competencies.name in behavioral_questions.json */
NC_("behavioral_questions", "Handling conflict")
/* Translators: competencies.meaning in behavioral_questions.json */
NC_("behavioral_questions", "Working through a disagreement without losing the relationship.")
/* Translators: competencies.name in behavioral_questions.json */
NC_("behavioral_questions", "Leadership")
/* Translators: competencies.meaning in behavioral_questions.json */
NC_("behavioral_questions", "Moving people who do not have to follow you.")
/* Translators: competencies.name in behavioral_questions.json */
NC_("behavioral_questions", "Ownership")
/* Translators: competencies.meaning in behavioral_questions.json */
NC_("behavioral_questions", "Starting, carrying and finishing without being pushed.")
/* Translators: competencies.name in behavioral_questions.json */
NC_("behavioral_questions", "Problem solving")
/* Translators: competencies.meaning in behavioral_questions.json */
NC_("behavioral_questions", "Taking a mess apart until it can be fixed.")
/* Translators: competencies.name in behavioral_questions.json */
NC_("behavioral_questions", "Judgment")
/* Translators: competencies.meaning in behavioral_questions.json */
NC_("behavioral_questions", "Choosing well when the facts are thin.")
/* Translators: competencies.name in behavioral_questions.json */
NC_("behavioral_questions", "Adaptability")
/* Translators: competencies.meaning in behavioral_questions.json */
NC_("behavioral_questions", "Changing course without falling apart.")
/* Translators: competencies.name in behavioral_questions.json */
NC_("behavioral_questions", "Resilience")
/* Translators: competencies.meaning in behavioral_questions.json */
NC_("behavioral_questions", "Getting up again, and keeping at it.")
/* Translators: competencies.name in behavioral_questions.json */
NC_("behavioral_questions", "Learning")
/* Translators: competencies.meaning in behavioral_questions.json */
NC_("behavioral_questions", "Knowing what you do not know, and closing the gap.")
/* Translators: competencies.name in behavioral_questions.json */
NC_("behavioral_questions", "Giving and taking feedback")
/* Translators: competencies.meaning in behavioral_questions.json */
NC_("behavioral_questions", "Hearing it, saying it, using it.")
/* Translators: competencies.name in behavioral_questions.json */
NC_("behavioral_questions", "Creativity")
/* Translators: competencies.meaning in behavioral_questions.json */
NC_("behavioral_questions", "Finding a way nobody had on the list.")
/* Translators: competencies.name in behavioral_questions.json */
NC_("behavioral_questions", "Integrity")
/* Translators: competencies.meaning in behavioral_questions.json */
NC_("behavioral_questions", "Doing the right thing when it is inconvenient.")
/* Translators: competencies.name in behavioral_questions.json */
NC_("behavioral_questions", "Inclusion")
/* Translators: competencies.meaning in behavioral_questions.json */
NC_("behavioral_questions", "Making room for people who are not like you.")
/* Translators: competencies.name in behavioral_questions.json */
NC_("behavioral_questions", "Planning")
/* Translators: competencies.meaning in behavioral_questions.json */
NC_("behavioral_questions", "Fitting the work into the time there is.")
/* Translators: competencies.name in behavioral_questions.json */
NC_("behavioral_questions", "Motivation")
/* Translators: competencies.meaning in behavioral_questions.json */
NC_("behavioral_questions", "Why this, why here, why you.")
/* Translators: competencies.name in behavioral_questions.json */
NC_("behavioral_questions", "Care for the audience")
/* Translators: competencies.meaning in behavioral_questions.json */
NC_("behavioral_questions", "Working for the people who will use or watch it.")
/* Translators: items.text in behavioral_questions.json */
NC_("behavioral_questions", "Which project are you proudest of, and which part of it was yours alone?")
/* Translators: items.follow_up in behavioral_questions.json */
NC_("behavioral_questions", "What would have been missing without you?")
/* Translators: items.text in behavioral_questions.json */
NC_("behavioral_questions", "Walk me through the hardest dead end you hit in a project. How did you get out of it?")
/* Translators: items.follow_up in behavioral_questions.json */
NC_("behavioral_questions", "How did you know it was time to turn around?")
/* Translators: items.text in behavioral_questions.json */
NC_("behavioral_questions", "Tell me about a group project in which the work was shared unevenly. What did you do about it?")
/* Translators: items.follow_up in behavioral_questions.json */
NC_("behavioral_questions", "What would the others say about that?")
/* Translators: items.text in behavioral_questions.json */
NC_("behavioral_questions", "Describe a disagreement with a teammate over how something should be done. How was it settled?")
/* Translators: items.follow_up in behavioral_questions.json */
NC_("behavioral_questions", "What was the strongest point on the other side?")
/* Translators: items.text in behavioral_questions.json */
NC_("behavioral_questions", "When did better evidence make you change your mind?")
/* Translators: items.follow_up in behavioral_questions.json */
NC_("behavioral_questions", "How did you tell the others?")
/* Translators: items.text in behavioral_questions.json */
NC_("behavioral_questions", "Which feedback was hard for you to hear, and what is different about you since then?")
/* Translators: items.follow_up in behavioral_questions.json */
NC_("behavioral_questions", "How would I notice the difference?")
/* Translators: items.text in behavioral_questions.json */
NC_("behavioral_questions", "When did you have to tell someone something they did not want to hear?")
/* Translators: items.follow_up in behavioral_questions.json */
NC_("behavioral_questions", "Would you say it the same way today?")
/* Translators: items.text in behavioral_questions.json */
NC_("behavioral_questions", "Describe a decision you had to make with less information than you wanted.")
/* Translators: items.follow_up in behavioral_questions.json */
NC_("behavioral_questions", "What would have made you decide the other way?")
/* Translators: items.text in behavioral_questions.json */
NC_("behavioral_questions", "Tell me about something useful you started although nobody had asked for it.")
/* Translators: items.follow_up in behavioral_questions.json */
NC_("behavioral_questions", "Who took it over after you?")
/* Translators: items.text in behavioral_questions.json */
NC_("behavioral_questions", "What was your biggest mistake of the past year, and who heard about it from you?")
/* Translators: items.follow_up in behavioral_questions.json */
NC_("behavioral_questions", "What have you set up so that it cannot happen again?")
/* Translators: items.text in behavioral_questions.json */
NC_("behavioral_questions", "Tell me about a plan that fell apart halfway. What did the next day look like for you?")
/* Translators: items.follow_up in behavioral_questions.json */
NC_("behavioral_questions", "Which part of the old plan did you keep?")
/* Translators: items.text in behavioral_questions.json */
NC_("behavioral_questions", "Describe a deadline you could see you were going to miss. What did you do, and how early?")
/* Translators: items.follow_up in behavioral_questions.json */
NC_("behavioral_questions", "How did people react to the news?")
/* Translators: items.text in behavioral_questions.json */
NC_("behavioral_questions", "Three important things were due in the same week. How did you choose?")
/* Translators: items.follow_up in behavioral_questions.json */
NC_("behavioral_questions", "What did you knowingly do less well?")
/* Translators: items.text in behavioral_questions.json */
NC_("behavioral_questions", "Tell me about leading people who were free to ignore you.")
/* Translators: items.follow_up in behavioral_questions.json */
NC_("behavioral_questions", "What did you do about the one who did?")
/* Translators: items.text in behavioral_questions.json */
NC_("behavioral_questions", "How have you helped someone else succeed with nothing in it for you?")
/* Translators: items.follow_up in behavioral_questions.json */
NC_("behavioral_questions", "How did you find out that they needed it?")
/* Translators: items.text in behavioral_questions.json */
NC_("behavioral_questions", "When did you have to learn a new skill quickly because the work could not wait?")
/* Translators: items.follow_up in behavioral_questions.json */
NC_("behavioral_questions", "What did you skip on purpose?")
/* Translators: items.text in behavioral_questions.json */
NC_("behavioral_questions", "Tell me about an idea of yours that others doubted. How far did you take it?")
/* Translators: items.follow_up in behavioral_questions.json */
NC_("behavioral_questions", "What would have made you drop it?")
/* Translators: items.text in behavioral_questions.json */
NC_("behavioral_questions", "Describe something you stopped, cut or simplified because it was not worth the trouble.")
/* Translators: items.follow_up in behavioral_questions.json */
NC_("behavioral_questions", "Who missed it?")
/* Translators: items.text in behavioral_questions.json */
NC_("behavioral_questions", "When did you work closely with people whose background or way of working was very different from yours?")
/* Translators: items.follow_up in behavioral_questions.json */
NC_("behavioral_questions", "What did you change about your own way?")
/* Translators: items.text in behavioral_questions.json */
NC_("behavioral_questions", "Tell me about noticing that someone was being left out. What happened next?")
/* Translators: items.follow_up in behavioral_questions.json */
NC_("behavioral_questions", "Did you talk to them first or to the group?")
/* Translators: items.text in behavioral_questions.json */
NC_("behavioral_questions", "Describe explaining something complicated to a person from outside your field.")
/* Translators: items.follow_up in behavioral_questions.json */
NC_("behavioral_questions", "How could you tell that it had worked?")
/* Translators: items.text in behavioral_questions.json */
NC_("behavioral_questions", "When did numbers decide an argument, yours or somebody else’s?")
/* Translators: items.follow_up in behavioral_questions.json */
NC_("behavioral_questions", "What could the numbers not tell you?")
/* Translators: items.text in behavioral_questions.json */
NC_("behavioral_questions", "Tell me about a risk that did not pay off.")
/* Translators: items.follow_up in behavioral_questions.json */
NC_("behavioral_questions", "Would you take it again?")
/* Translators: items.text in behavioral_questions.json */
NC_("behavioral_questions", "Describe supporting a group decision you had argued against.")
/* Translators: items.follow_up in behavioral_questions.json */
NC_("behavioral_questions", "Who turned out to be right, and did it matter?")
/* Translators: items.text in behavioral_questions.json */
NC_("behavioral_questions", "When did you get a task with almost no instructions? How did you decide where to begin?")
/* Translators: items.follow_up in behavioral_questions.json */
NC_("behavioral_questions", "Which question did you ask first?")
/* Translators: items.text in behavioral_questions.json */
NC_("behavioral_questions", "Tell me about a goal you missed. How far off were you, and what came next?")
/* Translators: items.follow_up in behavioral_questions.json */
NC_("behavioral_questions", "What did you tell the people who counted on it?")
/* Translators: items.text in behavioral_questions.json */
NC_("behavioral_questions", "What have you built, written or organized for a real audience, and what did they make of it?")
/* Translators: items.follow_up in behavioral_questions.json */
NC_("behavioral_questions", "What did they use in a way you had not expected?")
/* Translators: items.text in behavioral_questions.json */
NC_("behavioral_questions", "When did the people you were working for prove you wrong?")
/* Translators: items.follow_up in behavioral_questions.json */
NC_("behavioral_questions", "How soon could you have found out?")
/* Translators: items.text in behavioral_questions.json */
NC_("behavioral_questions", "Tell me about a team or club that works better because you were in it.")
/* Translators: items.follow_up in behavioral_questions.json */
NC_("behavioral_questions", "Is the change still there?")
/* Translators: items.text in behavioral_questions.json */
NC_("behavioral_questions", "A teammate stops contributing. Tell me about the time that happened to you.")
/* Translators: items.follow_up in behavioral_questions.json */
NC_("behavioral_questions", "What did you learn about their side?")
/* Translators: items.text in behavioral_questions.json */
NC_("behavioral_questions", "When did you ask for help: too early, too late, or just in time?")
/* Translators: items.follow_up in behavioral_questions.json */
NC_("behavioral_questions", "How do you decide now?")
/* Translators: items.text in behavioral_questions.json */
NC_("behavioral_questions", "Describe a promise you kept although it had become inconvenient.")
/* Translators: items.follow_up in behavioral_questions.json */
NC_("behavioral_questions", "What did it cost you?")
/* Translators: items.text in behavioral_questions.json */
NC_("behavioral_questions", "Tell me about a shortcut that tempted you.")
/* Translators: items.follow_up in behavioral_questions.json */
NC_("behavioral_questions", "Who would have noticed?")
/* Translators: items.text in behavioral_questions.json */
NC_("behavioral_questions", "What is the most inventive thing you have made out of very little?")
/* Translators: items.follow_up in behavioral_questions.json */
NC_("behavioral_questions", "What would you have done with more?")
/* Translators: items.text in behavioral_questions.json */
NC_("behavioral_questions", "Outside of classes and jobs, where have you made a difference: a club, a cause, a community?")
/* Translators: items.follow_up in behavioral_questions.json */
NC_("behavioral_questions", "How do you know that it made a difference?")
/* Translators: items.text in behavioral_questions.json */
NC_("behavioral_questions", "Tell me about being stuck for days. What was the turning point?")
/* Translators: items.follow_up in behavioral_questions.json */
NC_("behavioral_questions", "What do you do earlier now?")
/* Translators: items.text in behavioral_questions.json */
NC_("behavioral_questions", "When did you disagree with someone senior to you, and how did you say so?")
/* Translators: items.follow_up in behavioral_questions.json */
NC_("behavioral_questions", "What had you prepared before you spoke?")
/* Translators: items.text in behavioral_questions.json */
NC_("behavioral_questions", "Which part of the culture memo is most like you? Show me with something you did.")
/* Translators: items.follow_up in behavioral_questions.json */
NC_("behavioral_questions", "When did that same trait get in your way?")
/* Translators: items.text in behavioral_questions.json */
NC_("behavioral_questions", "Which part of the memo would be hardest for you, and what would you do about it?")
/* Translators: items.follow_up in behavioral_questions.json */
NC_("behavioral_questions", "How would you ask a teammate to help?")
/* Translators: items.text in behavioral_questions.json */
NC_("behavioral_questions", "What kind of work makes you lose track of time, and where would you find it on this team?")
/* Translators: items.follow_up in behavioral_questions.json */
NC_("behavioral_questions", "Which part of the job would you have to force yourself to do?")

/* culture_checklists.json */
/* Translators: disclaimer in culture_checklists.json */
NC_("culture_checklists", "InternPrep is an independent study aid. It is not made, endorsed or checked by Netflix or by any other company named here. Company documents change: always read the current original.")
/* Translators: checklists.languages.seen.name in culture_checklists.json */
NC_("culture_checklists", "English")
/* Translators: checklists.languages.seen.name in culture_checklists.json */
NC_("culture_checklists", "Arabic")
/* Translators: checklists.languages.seen.name in culture_checklists.json */
NC_("culture_checklists", "German")
/* Translators: checklists.languages.seen.name in culture_checklists.json */
NC_("culture_checklists", "Spanish (Latin America)")
/* Translators: checklists.languages.seen.name in culture_checklists.json */
NC_("culture_checklists", "Spanish (Spain)")
/* Translators: checklists.languages.seen.name in culture_checklists.json */
NC_("culture_checklists", "French")
/* Translators: checklists.languages.seen.name in culture_checklists.json */
NC_("culture_checklists", "Italian")
/* Translators: checklists.languages.seen.name in culture_checklists.json */
NC_("culture_checklists", "Japanese")
/* Translators: checklists.languages.seen.name in culture_checklists.json */
NC_("culture_checklists", "Korean")
/* Translators: checklists.languages.seen.name in culture_checklists.json */
NC_("culture_checklists", "Dutch")
/* Translators: checklists.languages.seen.name in culture_checklists.json */
NC_("culture_checklists", "Portuguese")
/* Translators: checklists.editions.size in culture_checklists.json */
NC_("culture_checklists", "about 125 slides")
/* Translators: checklists.editions.size in culture_checklists.json */
NC_("culture_checklists", "about 10 pages")
/* Translators: checklists.editions.size in culture_checklists.json */
NC_("culture_checklists", "about 5 pages")
/* Translators: checklists.items.title in culture_checklists.json */
NC_("culture_checklists", "Title and opening")
/* Translators: checklists.items.look_for in culture_checklists.json */
NC_("culture_checklists", "The title, the mission and the four principles. Close your eyes afterward: can you name all four?")
/* Translators: checklists.items.reflect in culture_checklists.json */
NC_("culture_checklists", "Which principle drew you in first, and which one made you pause?")
/* Translators: checklists.items.title in culture_checklists.json */
NC_("culture_checklists", "The Dream Team")
/* Translators: checklists.items.look_for in culture_checklists.json */
NC_("culture_checklists", "The comparison with a sports team, and what follows from it for joining, staying and leaving.")
/* Translators: checklists.items.reflect in culture_checklists.json */
NC_("culture_checklists", "Think of a team that raised your level. What did you bring to it?")
/* Translators: checklists.items.title in culture_checklists.json */
NC_("culture_checklists", "Selflessness")
/* Translators: checklists.items.look_for in culture_checklists.json */
NC_("culture_checklists", "Whose interest should win when yours, your team’s and the company’s do not match.")
/* Translators: checklists.items.reflect in culture_checklists.json */
NC_("culture_checklists", "When did you let go of your own idea because another one served the group better?")
/* Translators: checklists.items.title in culture_checklists.json */
NC_("culture_checklists", "Judgment")
/* Translators: checklists.items.look_for in culture_checklists.json */
NC_("culture_checklists", "How it treats unclear situations, evidence and the pull of a quick fix.")
/* Translators: checklists.items.reflect in culture_checklists.json */
NC_("culture_checklists", "Which decision of yours would you still defend, although you had only half the facts?")
/* Translators: checklists.items.title in culture_checklists.json */
NC_("culture_checklists", "Candor")
/* Translators: checklists.items.look_for in culture_checklists.json */
NC_("culture_checklists", "Candor in both directions, and what it asks of you after a mistake.")
/* Translators: checklists.items.reflect in culture_checklists.json */
NC_("culture_checklists", "What is the hardest honest thing you have told a teammate, and how did you put it?")
/* Translators: checklists.items.title in culture_checklists.json */
NC_("culture_checklists", "Creativity")
/* Translators: checklists.items.look_for in culture_checklists.json */
NC_("culture_checklists", "What counts as creative for people who do not make films or series.")
/* Translators: checklists.items.reflect in culture_checklists.json */
NC_("culture_checklists", "Where did you try an unusual idea, and how far did you carry it?")
/* Translators: checklists.items.title in culture_checklists.json */
NC_("culture_checklists", "Courage")
/* Translators: checklists.items.look_for in culture_checklists.json */
NC_("culture_checklists", "The link between courage, being open to being wrong, and questioning how things are done.")
/* Translators: checklists.items.reflect in culture_checklists.json */
NC_("culture_checklists", "When did you take a risk that could have failed in front of others?")
/* Translators: checklists.items.title in culture_checklists.json */
NC_("culture_checklists", "Inclusion")
/* Translators: checklists.items.look_for in culture_checklists.json */
NC_("culture_checklists", "What each person is asked to notice in themselves, and what they owe their colleagues.")
/* Translators: checklists.items.reflect in culture_checklists.json */
NC_("culture_checklists", "Whose voice was missing in a group you belonged to, and what did you do about it?")
/* Translators: checklists.items.title in culture_checklists.json */
NC_("culture_checklists", "Curiosity")
/* Translators: checklists.items.look_for in culture_checklists.json */
NC_("culture_checklists", "How speed of learning and modesty about what you know are put side by side.")
/* Translators: checklists.items.reflect in culture_checklists.json */
NC_("culture_checklists", "What have you learned lately that nobody asked you to learn?")
/* Translators: checklists.items.title in culture_checklists.json */
NC_("culture_checklists", "Resilience")
/* Translators: checklists.items.look_for in culture_checklists.json */
NC_("culture_checklists", "The mix of adapting, deciding without long delay, and choosing hard problems.")
/* Translators: checklists.items.reflect in culture_checklists.json */
NC_("culture_checklists", "Which setback changed your plan, and how long did it take you to start again?")
/* Translators: checklists.items.title in culture_checklists.json */
NC_("culture_checklists", "Feedback as a daily habit")
/* Translators: checklists.items.look_for in culture_checklists.json */
NC_("culture_checklists", "Why feedback is expected every day, including toward senior people, and the rule about absent colleagues. The 2024 text calls it extraordinary candor.")
/* Translators: checklists.items.reflect in culture_checklists.json */
NC_("culture_checklists", "Remember feedback that stung. What did you do with it the week after?")
/* Translators: checklists.items.title in culture_checklists.json */
NC_("culture_checklists", "The keeper test")
/* Translators: checklists.items.look_for in culture_checklists.json */
NC_("culture_checklists", "The question managers ask themselves, what they weigh besides recent mistakes, and how surprises are avoided.")
/* Translators: checklists.items.reflect in culture_checklists.json */
NC_("culture_checklists", "How do you feel about being measured this way, and what would you want to ask about it?")
/* Translators: checklists.items.title in culture_checklists.json */
NC_("culture_checklists", "Pay at the personal top of market")
/* Translators: checklists.items.look_for in culture_checklists.json */
NC_("culture_checklists", "How pay is set for one person and why. In the 2009 deck this is one of the seven aspects.")
/* Translators: checklists.items.reflect in culture_checklists.json */
NC_("culture_checklists", "Apart from pay, what would make a summer worth it for you?")
/* Translators: checklists.items.title in culture_checklists.json */
NC_("culture_checklists", "Talent without decency")
/* Translators: checklists.items.look_for in culture_checklists.json */
NC_("culture_checklists", "The limit it draws for gifted people who treat others badly.")
/* Translators: checklists.items.reflect in culture_checklists.json */
NC_("culture_checklists", "Have you worked with someone brilliant and difficult? What did it cost the team?")
/* Translators: checklists.items.title in culture_checklists.json */
NC_("culture_checklists", "People over Process")
/* Translators: checklists.items.look_for in culture_checklists.json */
NC_("culture_checklists", "The case for trusting people before writing rules, and the places where process is still wanted.")
/* Translators: checklists.items.reflect in culture_checklists.json */
NC_("culture_checklists", "When did you do your best work with very little supervision? What made it work?")
/* Translators: checklists.items.title in culture_checklists.json */
NC_("culture_checklists", "Context, not control")
/* Translators: checklists.items.look_for in culture_checklists.json */
NC_("culture_checklists", "What managers should supply, what they should leave alone, and when they should step in after all.")
/* Translators: checklists.items.reflect in culture_checklists.json */
NC_("culture_checklists", "Someone once gave you the why and left you the how. What did you do with it?")
/* Translators: checklists.items.title in culture_checklists.json */
NC_("culture_checklists", "The person who thrives here")
/* Translators: checklists.items.look_for in culture_checklists.json */
NC_("culture_checklists", "The portrait of someone who does well with this much freedom.")
/* Translators: checklists.items.reflect in culture_checklists.json */
NC_("culture_checklists", "What have you fixed recently that was nobody’s job?")
/* Translators: checklists.items.title in culture_checklists.json */
NC_("culture_checklists", "The informed captain")
/* Translators: checklists.items.look_for in culture_checklists.json */
NC_("culture_checklists", "Who makes the call, how that person prepares, and who answers for the outcome.")
/* Translators: checklists.items.reflect in culture_checklists.json */
NC_("culture_checklists", "When were you the one who had to decide?")
/* Translators: checklists.items.title in culture_checklists.json */
NC_("culture_checklists", "Highly aligned, loosely coupled")
/* Translators: checklists.items.look_for in culture_checklists.json */
NC_("culture_checklists", "How shared direction and independent teams are meant to fit together.")
/* Translators: checklists.items.reflect in culture_checklists.json */
NC_("culture_checklists", "In your last group project, what did you agree on at the start and what did you leave open?")
/* Translators: checklists.items.title in culture_checklists.json */
NC_("culture_checklists", "Farming for dissent")
/* Translators: checklists.items.look_for in culture_checklists.json */
NC_("culture_checklists", "Who is asked for an opinion, and whose opinion weighs more on which subject.")
/* Translators: checklists.items.reflect in culture_checklists.json */
NC_("culture_checklists", "How did you last invite somebody to disagree with you?")
/* Translators: checklists.items.title in culture_checklists.json */
NC_("culture_checklists", "Disagree, then commit")
/* Translators: checklists.items.look_for in culture_checklists.json */
NC_("culture_checklists", "What is expected of those who argued the other way, and what happens once the result is known.")
/* Translators: checklists.items.reflect in culture_checklists.json */
NC_("culture_checklists", "When did you fully support a decision you had argued against?")
/* Translators: checklists.items.title in culture_checklists.json */
NC_("culture_checklists", "As few rules as possible")
/* Translators: checklists.items.look_for in culture_checklists.json */
NC_("culture_checklists", "The two tiny policies, on vacation and on expenses, and the short list of things that do need strict rules.")
/* Translators: checklists.items.reflect in culture_checklists.json */
NC_("culture_checklists", "What would you do with a calendar and a budget that nobody checks?")
/* Translators: checklists.items.title in culture_checklists.json */
NC_("culture_checklists", "Uncomfortably Exciting")
/* Translators: checklists.items.look_for in culture_checklists.json */
NC_("culture_checklists", "The scale it describes, and who, by its own account, would be happier elsewhere.")
/* Translators: checklists.items.reflect in culture_checklists.json */
NC_("culture_checklists", "Which project scared you a little and was worth it?")
/* Translators: checklists.items.title in culture_checklists.json */
NC_("culture_checklists", "Artistic Expression")
/* Translators: checklists.items.look_for in culture_checklists.json */
NC_("culture_checklists", "The principles for standing by very different stories, and what employees may be asked to work on.")
/* Translators: checklists.items.reflect in culture_checklists.json */
NC_("culture_checklists", "How would you handle working on a title you personally dislike?")
/* Translators: checklists.items.title in culture_checklists.json */
NC_("culture_checklists", "Great and Always Better")
/* Translators: checklists.items.look_for in culture_checklists.json */
NC_("culture_checklists", "How frankly it speaks about today’s shortcomings, and whose task it is to improve the culture.")
/* Translators: checklists.items.reflect in culture_checklists.json */
NC_("culture_checklists", "If you could improve one line of the memo, which one would it be?")
/* Translators: checklists.items.title in culture_checklists.json */
NC_("culture_checklists", "The closing quotation")
/* Translators: checklists.items.look_for in culture_checklists.json */
NC_("culture_checklists", "Which author it ends with, and why a company like this would choose that image.")
/* Translators: checklists.items.reflect in culture_checklists.json */
NC_("culture_checklists", "In one sentence, what draws you to this work?")
/* Translators: checklists.items.title in culture_checklists.json */
NC_("culture_checklists", "Your own summary")
/* Translators: checklists.items.look_for in culture_checklists.json */
NC_("culture_checklists", "Nothing new to read. Pick three passages that ring true for you and one that does not.")
/* Translators: checklists.items.reflect in culture_checklists.json */
NC_("culture_checklists", "Can you give each pick a reason and a moment from your own life, out loud, in under a minute?")
/* Translators: checklists.items.title in culture_checklists.json */
NC_("culture_checklists", "The seven aspects")
/* Translators: checklists.items.look_for in culture_checklists.json */
NC_("culture_checklists", "How seven headings hold the whole deck together, and which of them you can still find in the current memo.")
/* Translators: checklists.items.reflect in culture_checklists.json */
NC_("culture_checklists", "Which of the seven would matter most to you as an intern?")
/* Translators: checklists.items.title in culture_checklists.json */
NC_("culture_checklists", "Values are what we Value")
/* Translators: checklists.items.look_for in culture_checklists.json */
NC_("culture_checklists", "The argument that real values show in who is rewarded and who is let go.")
/* Translators: checklists.items.reflect in culture_checklists.json */
NC_("culture_checklists", "Judging by your last three choices, what do you really value?")
/* Translators: checklists.items.title in culture_checklists.json */
NC_("culture_checklists", "High Performance")
/* Translators: checklists.items.look_for in culture_checklists.json */
NC_("culture_checklists", "How performance is separated from effort and from loyalty.")
/* Translators: checklists.items.reflect in culture_checklists.json */
NC_("culture_checklists", "When did hard work alone not get you there?")
/* Translators: checklists.items.title in culture_checklists.json */
NC_("culture_checklists", "Freedom and Responsibility")
/* Translators: checklists.items.look_for in culture_checklists.json */
NC_("culture_checklists", "How freedom is supposed to grow, not shrink, as the company does. The 2024 memo folds this into People over Process.")
/* Translators: checklists.items.reflect in culture_checklists.json */
NC_("culture_checklists", "Which freedom did you earn by being reliable?")
/* Translators: checklists.items.title in culture_checklists.json */
NC_("culture_checklists", "Promotions & Development")
/* Translators: checklists.items.look_for in culture_checklists.json */
NC_("culture_checklists", "Who is seen as responsible for a person’s growth.")
/* Translators: checklists.items.reflect in culture_checklists.json */
NC_("culture_checklists", "What do you want to be able to do in three months that you cannot do today?")
/* Translators: checklists.items.title in culture_checklists.json */
NC_("culture_checklists", "Communication")
/* Translators: checklists.items.look_for in culture_checklists.json */
NC_("culture_checklists", "Listening, brevity and calm: which of them gets the most room?")
/* Translators: checklists.items.reflect in culture_checklists.json */
NC_("culture_checklists", "When did listening longer change what you said next?")
/* Translators: checklists.items.title in culture_checklists.json */
NC_("culture_checklists", "Impact")
/* Translators: checklists.items.look_for in culture_checklists.json */
NC_("culture_checklists", "How results are set above activity.")
/* Translators: checklists.items.reflect in culture_checklists.json */
NC_("culture_checklists", "Which of your results could someone else measure?")
/* Translators: checklists.items.title in culture_checklists.json */
NC_("culture_checklists", "Innovation")
/* Translators: checklists.items.look_for in culture_checklists.json */
NC_("culture_checklists", "New ideas on the one hand, making things simpler on the other.")
/* Translators: checklists.items.reflect in culture_checklists.json */
NC_("culture_checklists", "What have you made simpler for other people?")
/* Translators: checklists.items.title in culture_checklists.json */
NC_("culture_checklists", "Passion")
/* Translators: checklists.items.look_for in culture_checklists.json */
NC_("culture_checklists", "What you are expected to care about besides your own task.")
/* Translators: checklists.items.reflect in culture_checklists.json */
NC_("culture_checklists", "What do you keep working on after you are allowed to stop?")
/* Translators: checklists.items.title in culture_checklists.json */
NC_("culture_checklists", "Honesty and integrity")
/* Translators: checklists.items.look_for in culture_checklists.json */
NC_("culture_checklists", "Called honesty in 2009 and integrity later: what stayed the same?")
/* Translators: checklists.items.reflect in culture_checklists.json */
NC_("culture_checklists", "When did telling the truth cost you something?")
/* Translators: checklists.items.title in culture_checklists.json */
NC_("culture_checklists", "The list of five")
/* Translators: checklists.items.look_for in culture_checklists.json */
NC_("culture_checklists", "Five things the memo says set the company apart, placed right at the top.")
/* Translators: checklists.items.reflect in culture_checklists.json */
NC_("culture_checklists", "Which of the five would a friend say about you?")
/* Translators: checklists.items.title in culture_checklists.json */
NC_("culture_checklists", "The first paragraph")
/* Translators: checklists.items.look_for in culture_checklists.json */
NC_("culture_checklists", "What the company says it is for, before it says how it works.")
/* Translators: checklists.items.reflect in culture_checklists.json */
NC_("culture_checklists", "Can you retell it in your own words without using theirs?")
/* Translators: checklists.items.title in culture_checklists.json */
NC_("culture_checklists", "The named values")
/* Translators: checklists.items.look_for in culture_checklists.json */
NC_("culture_checklists", "Count them, write down the names, and mark the two you would have left out.")
/* Translators: checklists.items.reflect in culture_checklists.json */
NC_("culture_checklists", "Which value could you back with a story today?")
/* Translators: checklists.items.title in culture_checklists.json */
NC_("culture_checklists", "How decisions are made")
/* Translators: checklists.items.look_for in culture_checklists.json */
NC_("culture_checklists", "Who decides, who is consulted, and what happens after a disagreement.")
/* Translators: checklists.items.reflect in culture_checklists.json */
NC_("culture_checklists", "When did you have to follow a decision you would have made differently?")
/* Translators: checklists.items.title in culture_checklists.json */
NC_("culture_checklists", "How feedback works")
/* Translators: checklists.items.look_for in culture_checklists.json */
NC_("culture_checklists", "How often, in which direction, and how direct.")
/* Translators: checklists.items.reflect in culture_checklists.json */
NC_("culture_checklists", "What kind of feedback makes you better, and what kind shuts you down?")
/* Translators: checklists.items.title in culture_checklists.json */
NC_("culture_checklists", "How performance is judged")
/* Translators: checklists.items.look_for in culture_checklists.json */
NC_("culture_checklists", "What good looks like, who judges it, and what happens when it is missing.")
/* Translators: checklists.items.reflect in culture_checklists.json */
NC_("culture_checklists", "Would you be comfortable with this yardstick for twelve weeks?")
/* Translators: checklists.items.title in culture_checklists.json */
NC_("culture_checklists", "Freedom and rules")
/* Translators: checklists.items.look_for in culture_checklists.json */
NC_("culture_checklists", "Where people choose for themselves and where the rules are strict.")
/* Translators: checklists.items.reflect in culture_checklists.json */
NC_("culture_checklists", "Do you want more structure than this, or less?")
/* Translators: checklists.items.title in culture_checklists.json */
NC_("culture_checklists", "How people treat each other")
/* Translators: checklists.items.look_for in culture_checklists.json */
NC_("culture_checklists", "Inclusion, respect, and what is said about people who get results but hurt others.")
/* Translators: checklists.items.reflect in culture_checklists.json */
NC_("culture_checklists", "What have you done to make a group fairer?")
/* Translators: checklists.items.title in culture_checklists.json */
NC_("culture_checklists", "The people it serves")
/* Translators: checklists.items.look_for in culture_checklists.json */
NC_("culture_checklists", "How customers, users or audiences appear, and how early in the text.")
/* Translators: checklists.items.reflect in culture_checklists.json */
NC_("culture_checklists", "When did you change your work because of someone who used it?")
/* Translators: checklists.items.title in culture_checklists.json */
NC_("culture_checklists", "Learning and growth")
/* Translators: checklists.items.look_for in culture_checklists.json */
NC_("culture_checklists", "What you are promised, and what you have to take care of yourself.")
/* Translators: checklists.items.reflect in culture_checklists.json */
NC_("culture_checklists", "What would you like to have learned by the end of the internship?")
/* Translators: checklists.items.title in culture_checklists.json */
NC_("culture_checklists", "The fine print")
/* Translators: checklists.items.look_for in culture_checklists.json */
NC_("culture_checklists", "Sentences that warn some readers away. They are often the most honest ones.")
/* Translators: checklists.items.reflect in culture_checklists.json */
NC_("culture_checklists", "Does any of them describe you? What follows from that?")
/* Translators: checklists.items.look_for in culture_checklists.json */
NC_("culture_checklists", "Three things that speak to you, one that does not, one question to ask.")
/* Translators: checklists.items.reflect in culture_checklists.json */
NC_("culture_checklists", "Say it out loud once. Did it sound like you?")

/* culture_questions.json */
/* Translators: intro in culture_questions.json */
NC_("culture_questions", "Pick two or three. The best question is one whose answer would change something for you.")
/* Translators: items.text in culture_questions.json */
NC_("culture_questions", "What is the most useful feedback you have received here, and how was it given to you?")
/* Translators: items.listen_for in culture_questions.json */
NC_("culture_questions", "A specific moment. Vague praise of honesty tells you little.")
/* Translators: items.text in culture_questions.json */
NC_("culture_questions", "Which decision did you make in the past month without asking anyone?")
/* Translators: items.listen_for in culture_questions.json */
NC_("culture_questions", "How much room there is in everyday work, and how people get the background they need.")
/* Translators: items.text in culture_questions.json */
NC_("culture_questions", "Can you tell me about a decision you argued against? What happened afterward?")
/* Translators: items.listen_for in culture_questions.json */
NC_("culture_questions", "Whether disagreement was welcome, and how the loser of the argument carried on.")
/* Translators: items.text in culture_questions.json */
NC_("culture_questions", "How much of a decision does an intern on your team really own?")
/* Translators: items.listen_for in culture_questions.json */
NC_("culture_questions", "Examples from earlier summers, and who backs the intern up.")
/* Translators: items.text in culture_questions.json */
NC_("culture_questions", "How do people on your team find out, early on, whether they are doing well?")
/* Translators: items.listen_for in culture_questions.json */
NC_("culture_questions", "Regular conversations instead of one big verdict.")
/* Translators: items.text in culture_questions.json */
NC_("culture_questions", "What did your team try this year that did not work, and what did you keep from it?")
/* Translators: items.listen_for in culture_questions.json */
NC_("culture_questions", "Ease in talking about failure, and something learned that is still in use.")
/* Translators: items.text in culture_questions.json */
NC_("culture_questions", "Who is usually quiet in your meetings, and how do their ideas get heard?")
/* Translators: items.listen_for in culture_questions.json */
NC_("culture_questions", "A habit the team has, not only good intentions.")
/* Translators: items.text in culture_questions.json */
NC_("culture_questions", "Which part of the culture is your team still not good at?")
/* Translators: items.listen_for in culture_questions.json */
NC_("culture_questions", "A real weakness. The memo itself says that not everything works yet.")
/* Translators: items.text in culture_questions.json */
NC_("culture_questions", "When were you last completely off work, and how did the team cover for you?")
/* Translators: items.listen_for in culture_questions.json */
NC_("culture_questions", "What a short vacation policy looks like in practice.")
/* Translators: items.text in culture_questions.json */
NC_("culture_questions", "Which line of the memo did you doubt when you joined, and what do you think of it now?")
/* Translators: items.listen_for in culture_questions.json */
NC_("culture_questions", "The gap between text and daily life, from someone who has measured it.")

/* interview_plans.json */
/* Translators: intro in interview_plans.json */
NC_("interview_plans", "Real interviews differ by team and role. Use these as rehearsal clocks and change the minutes to suit you.")
/* Translators: groups.name in interview_plans.json */
NC_("interview_plans", "Technical")
/* Translators: groups.name in interview_plans.json */
NC_("interview_plans", "Behavioral")
/* Translators: groups.name in interview_plans.json */
NC_("interview_plans", "Role-specific")
/* Translators: groups.name in interview_plans.json */
NC_("interview_plans", "Assessment")
/* Translators: groups.name in interview_plans.json */
NC_("interview_plans", "Conversation")
/* Translators: groups.name in interview_plans.json */
NC_("interview_plans", "Drills")
/* Translators: items.name in interview_plans.json */
NC_("interview_plans", "Technical screen")
/* Translators: items.use_for in interview_plans.json */
NC_("interview_plans", "One coding problem with an engineer, the most common first round for software roles.")
/* Translators: items.tip in interview_plans.json */
NC_("interview_plans", "If you have not written a line by minute twenty, start with the simple solution and say that you are doing so.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Hello and background")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Who you are, what you study, one project. Stop at ninety seconds and let them ask.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Clarify")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Repeat the problem in your own words. Ask about sizes, odd inputs and what to return. Work one example by hand.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Plan out loud")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Name a simple way and a better one, with the cost of each. Agree on one before you type.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Code and talk")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Write the main path first. Say what each part is for, and mark the corners you are cutting.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Check")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Walk one normal and two nasty inputs through the code, line by line. State time and memory.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Your questions")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Ask two things you really want to know.")
/* Translators: items.name in interview_plans.json */
NC_("interview_plans", "Technical screen, two problems")
/* Translators: items.use_for in interview_plans.json */
NC_("interview_plans", "Rounds that put two shorter problems into one call.")
/* Translators: items.tip in interview_plans.json */
NC_("interview_plans", "Watch the halfway mark. Two good answers beat one perfect answer and a blank page.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Hello")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Short introduction, then straight to work.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "First problem: think")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Clarify, give an example, choose a way.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "First problem: code")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Write it, trace it, state the cost.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Second problem: think")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Take a breath. Clarify again from scratch.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Second problem: code")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Keep one question ready, even if time is tight.")
/* Translators: items.name in interview_plans.json */
NC_("interview_plans", "Coding interview, full hour")
/* Translators: items.use_for in interview_plans.json */
NC_("interview_plans", "A longer live session in which the problem grows in steps.")
/* Translators: items.tip in interview_plans.json */
NC_("interview_plans", "Leave room in your design: in an hour, the problem usually gets a second half.")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Short introduction; ask how the session will run.")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Inputs, outputs, limits, one example together.")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Compare two ways, agree on one, list the pieces you will write.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "First version")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Get a working version, talking as you go.")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Trace, fix, state time and memory.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Follow-up")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Take the new requirement, say what changes and what stays, then change it.")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Ask about the team’s everyday work.")
/* Translators: items.name in interview_plans.json */
NC_("interview_plans", "Online assessment rehearsal")
/* Translators: items.use_for in interview_plans.json */
NC_("interview_plans", "A timed set of four problems without an interviewer.")
/* Translators: items.tip in interview_plans.json */
NC_("interview_plans", "Nobody can nudge you here, so plan your own rescue: after fifteen minutes without progress, move on.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Read everything")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Read all four problems and rank them from quick to slow.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Quickest problem")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Solve it and run the examples.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Second problem")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Solve it, then try an empty and a very large input.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Third problem")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Write the simple version first, improve it if time allows.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Hardest problem")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Aim for a correct partial solution before a clever full one.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Last sweep")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Rerun everything, fix small slips, submit.")
/* Translators: items.name in interview_plans.json */
NC_("interview_plans", "Take-home work session")
/* Translators: items.use_for in interview_plans.json */
NC_("interview_plans", "One focused sitting for a take-home assessment of any kind.")
/* Translators: items.tip in interview_plans.json */
NC_("interview_plans", "Check the rules on time, tools and outside help before you begin, and follow them.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Read the brief")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Underline what is asked, what is graded, what is forbidden. Write your open questions down.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Plan and cut")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Decide on the smallest complete answer. Park the extras on a list.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Build")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Get from start to end once, roughly.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Pause")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Stand up. Come back as the person who will grade it.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Improve")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Repair the weakest part first.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Test")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Follow your own instructions on a clean copy.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Explain")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Half a page: what you did, what you left out, what you would do next.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Send")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Right files, right names, right address.")
/* Translators: items.name in interview_plans.json */
NC_("interview_plans", "Behavioral interview")
/* Translators: items.use_for in interview_plans.json */
NC_("interview_plans", "A full round about how you work with others.")
/* Translators: items.tip in interview_plans.json */
NC_("interview_plans", "Choose the story before you open your mouth: five seconds of silence cost nothing.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Warm-up")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Who you are and why this role, in ninety seconds.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "First story")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Two minutes of STAR, then follow-ups.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Second story")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "A different project from the first one.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Third story")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Try one in which something went wrong.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Fourth story")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Try one about other people rather than tasks.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Culture")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "What speaks to you in the memo, what does not, with reasons.")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Two or three questions about daily life on the team.")
/* Translators: items.name in interview_plans.json */
NC_("interview_plans", "Behavioral interview, short")
/* Translators: items.use_for in interview_plans.json */
NC_("interview_plans", "A half-hour conversation, often with a recruiter or a manager.")
/* Translators: items.tip in interview_plans.json */
NC_("interview_plans", "In half an hour there is room for three stories. Bring your best three.")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Introduce yourself in one minute.")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Your strongest story, in two minutes.")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Show another side of yourself.")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Show what you learned from a setback.")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "One thing you like and one you wonder about.")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Ask, and listen to the answer.")
/* Translators: items.name in interview_plans.json */
NC_("interview_plans", "Culture conversation")
/* Translators: items.use_for in interview_plans.json */
NC_("interview_plans", "A talk about the culture memo and how you would live with it.")
/* Translators: items.tip in interview_plans.json */
NC_("interview_plans", "Agreeing with everything is the least interesting answer. Be kind and be honest.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Opening")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "How you came to read the memo, and what you expected.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "What speaks to you")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Two passages, each with a moment from your life.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "What does not")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "One passage, your reason, and how you would deal with it.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "A tricky situation")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Let your partner invent one: a friend misses the bar, a decision you dislike. Think aloud.")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Ask how this looks on an ordinary Tuesday.")
/* Translators: items.name in interview_plans.json */
NC_("interview_plans", "Recruiter call")
/* Translators: items.use_for in interview_plans.json */
NC_("interview_plans", "The first conversation about you, the role and the timing.")
/* Translators: items.tip in interview_plans.json */
NC_("interview_plans", "Have your calendar, your dates and your questions in front of you.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "About you")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Study, interests, what you look for this summer.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Walk through the resume")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Two projects, one minute each, then their questions.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Why this company and role")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "One reason from the work, one from the culture.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Dates and logistics")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Availability for twelve weeks, place, paperwork, other deadlines.")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "How many rounds, with whom, how long until an answer.")
/* Translators: items.name in interview_plans.json */
NC_("interview_plans", "Project deep dive")
/* Translators: items.use_for in interview_plans.json */
NC_("interview_plans", "One project from your resume, taken apart.")
/* Translators: items.tip in interview_plans.json */
NC_("interview_plans", "Pick the project in which you made the decisions, not the one with the most famous name.")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Name the project and your part in it.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "The big picture")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "The problem, the people it was for, how it ended.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "How it works")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Draw the main parts. Go one level deeper where they ask.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Choices")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Two decisions, the options you had, what tipped the balance.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Trouble")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "What broke, how you noticed, what you changed.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Looking back")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "What you would do differently with another month.")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Ask about a project of theirs.")
/* Translators: items.name in interview_plans.json */
NC_("interview_plans", "Small system design")
/* Translators: items.use_for in interview_plans.json */
NC_("interview_plans", "A conversation about the parts of a product; some interns meet one too.")
/* Translators: items.tip in interview_plans.json */
NC_("interview_plans", "Begin with one user doing one thing. The boxes and arrows come second.")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Short introduction.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "What should it do")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "The two or three things that matter, who uses it, how many of them, what is out of scope.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Data and interface")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "What is stored, which calls there are, what goes in and out.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Draw it")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Follow one request from the screen to the data and back.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "One deep dive")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Pick the riskiest part and make it sturdy.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Limits")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "What breaks first when ten times as many people come, and how you would notice.")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Ask how they built something similar.")
/* Translators: items.name in interview_plans.json */
NC_("interview_plans", "Portfolio review")
/* Translators: items.use_for in interview_plans.json */
NC_("interview_plans", "Design roles: two case studies and questions.")
/* Translators: items.tip in interview_plans.json */
NC_("interview_plans", "Ten good minutes on one piece are worth more than ten pieces.")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Who you are as a designer, in three sentences.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "First case study")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Problem, people, turning point, result, what you learned.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Second case study")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "A different kind of problem, same shape.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Their questions")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Answer briefly; show the work if that is quicker.")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Ask how design decisions are made here.")
/* Translators: items.name in interview_plans.json */
NC_("interview_plans", "Design whiteboard")
/* Translators: items.use_for in interview_plans.json */
NC_("interview_plans", "Design and product roles: a fresh problem, solved together.")
/* Translators: items.tip in interview_plans.json */
NC_("interview_plans", "Narrow it down early and say why. A small finished idea beats a large unfinished one.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Frame the problem")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Who, where, why now, how you will know that it works.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "People and moments")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Choose one person and one moment; sketch the journey.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Three ideas")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Three rough directions, then choose one out loud.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Sketch")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Draw the few screens that carry the idea.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Critique yourself")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "What could confuse people, what you would test first.")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Ask what they would have done.")
/* Translators: items.name in interview_plans.json */
NC_("interview_plans", "Business case")
/* Translators: items.use_for in interview_plans.json */
NC_("interview_plans", "Business, strategy and finance roles.")
/* Translators: items.tip in interview_plans.json */
NC_("interview_plans", "Answer first, reasons second, risks third, and then stop talking.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Why you, why this")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "One story, told in two minutes.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Clarify the case")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Repeat the goal and check what counts as success.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Structure")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Three or four branches on paper; say which one you take first, and why.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Work through it")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Ask for numbers, calculate aloud, sum up every few minutes.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Recommend")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Recommendation, two reasons, one risk, one next step.")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Ask which questions like this the team is facing.")
/* Translators: items.name in interview_plans.json */
NC_("interview_plans", "Data screen")
/* Translators: items.use_for in interview_plans.json */
NC_("interview_plans", "Data science and analytics roles.")
/* Translators: items.tip in interview_plans.json */
NC_("interview_plans", "Before you calculate anything, say which decision the number is for.")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Short introduction, one analysis you are proud of.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Query")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Clarify the tables, plan the steps, write the query, test it on three made-up rows.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Statistics")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Explain one idea to a colleague from another team.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Metric case")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "A number moved: check it, split it, suspect, test.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Sum up")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "What you found, how sure you are, what you would look at next.")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Ask how analyses turn into decisions here.")
/* Translators: items.name in interview_plans.json */
NC_("interview_plans", "Quick drill")
/* Translators: items.use_for in interview_plans.json */
NC_("interview_plans", "A quarter of an hour on one problem, thinking only.")
/* Translators: items.tip in interview_plans.json */
NC_("interview_plans", "No code. If you can explain it, you can write it.")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Ask three questions and answer them sensibly yourself.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Two ways")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "A simple way and a better one, out loud, with costs.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Nasty inputs")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Name three inputs that could break it.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Note")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Write one line for next time.")
/* Translators: items.name in interview_plans.json */
NC_("interview_plans", "Story sprint")
/* Translators: items.use_for in interview_plans.json */
NC_("interview_plans", "Your STAR stories, one after the other.")
/* Translators: items.tip in interview_plans.json */
NC_("interview_plans", "Record yourself once. You will hear the filler words at once.")
/* Translators: items.phases.do in interview_plans.json */
NC_("interview_plans", "Two minutes telling, one minute noting.")
/* Translators: items.phases.name in interview_plans.json */
NC_("interview_plans", "Fifth story")

/* practice_prompts.json */
/* Translators: intro in practice_prompts.json */
NC_("practice_prompts", "Ask the clarifying question first. Open the nudge only after you have stepped back once on your own.")
/* Translators: topics.name in practice_prompts.json */
NC_("practice_prompts", "Array")
/* Translators: topics.name in practice_prompts.json */
NC_("practice_prompts", "String")
/* Translators: topics.name in practice_prompts.json */
NC_("practice_prompts", "Hash table")
/* Translators: topics.name in practice_prompts.json */
NC_("practice_prompts", "Recursion")
/* Translators: topics.name in practice_prompts.json */
NC_("practice_prompts", "Sorting and searching")
/* Translators: topics.name in practice_prompts.json */
NC_("practice_prompts", "Matrix")
/* Translators: topics.name in practice_prompts.json */
NC_("practice_prompts", "Linked list")
/* Translators: topics.name in practice_prompts.json */
NC_("practice_prompts", "Queue")
/* Translators: topics.name in practice_prompts.json */
NC_("practice_prompts", "Stack")
/* Translators: topics.name in practice_prompts.json */
NC_("practice_prompts", "Tree")
/* Translators: topics.name in practice_prompts.json */
NC_("practice_prompts", "Graph")
/* Translators: topics.name in practice_prompts.json */
NC_("practice_prompts", "Heap")
/* Translators: topics.name in practice_prompts.json */
NC_("practice_prompts", "Trie")
/* Translators: topics.name in practice_prompts.json */
NC_("practice_prompts", "Interval")
/* Translators: topics.name in practice_prompts.json */
NC_("practice_prompts", "Dynamic programming")
/* Translators: topics.name in practice_prompts.json */
NC_("practice_prompts", "Bits and binary")
/* Translators: topics.name in practice_prompts.json */
NC_("practice_prompts", "Math")
/* Translators: topics.name in practice_prompts.json */
NC_("practice_prompts", "Geometry")
/* Translators: topics.name in practice_prompts.json */
NC_("practice_prompts", "Complexity")
/* Translators: topics.name in practice_prompts.json */
NC_("practice_prompts", "Small design")
/* Translators: topics.name in practice_prompts.json */
NC_("practice_prompts", "Testing and debugging")
/* Translators: topics.name in practice_prompts.json */
NC_("practice_prompts", "Concurrency")
/* Translators: items.text in practice_prompts.json */
NC_("practice_prompts", "Two Sum: return the positions of two numbers that add up to a target. What does a hash table cost you, and what does it save?")
/* Translators: items.clarify in practice_prompts.json */
NC_("practice_prompts", "Is there always exactly one pair?")
/* Translators: items.nudge in practice_prompts.json */
NC_("practice_prompts", "For each number, which partner are you hoping to have seen already?")
/* Translators: items.text in practice_prompts.json */
NC_("practice_prompts", "Decide whether two upright rectangles overlap.")
/* Translators: items.clarify in practice_prompts.json */
NC_("practice_prompts", "Does touching along an edge count?")
/* Translators: items.nudge in practice_prompts.json */
NC_("practice_prompts", "Describe when they do not overlap, then turn that around.")
/* Translators: items.text in practice_prompts.json */
NC_("practice_prompts", "Maximum subarray: find the largest total of any run of neighboring numbers, first by brute force, then in linear time.")
/* Translators: items.clarify in practice_prompts.json */
NC_("practice_prompts", "May the run be empty?")
/* Translators: items.nudge in practice_prompts.json */
NC_("practice_prompts", "At each position: carry the run on, or start fresh?")
/* Translators: items.text in practice_prompts.json */
NC_("practice_prompts", "For every position, compute the product of all the other numbers, without dividing.")
/* Translators: items.clarify in practice_prompts.json */
NC_("practice_prompts", "Can there be zeros?")
/* Translators: items.nudge in practice_prompts.json */
NC_("practice_prompts", "What do you know from the left alone, and from the right alone?")
/* Translators: items.text in practice_prompts.json */
NC_("practice_prompts", "From one list of prices, find the best day to buy and the best later day to sell, in a single pass.")
/* Translators: items.clarify in practice_prompts.json */
NC_("practice_prompts", "What do I return when prices only fall?")
/* Translators: items.nudge in practice_prompts.json */
NC_("practice_prompts", "What is the one thing to remember about the past?")
/* Translators: items.text in practice_prompts.json */
NC_("practice_prompts", "Tell whether two words are anagrams. Compare sorting with counting letters.")
/* Translators: items.clarify in practice_prompts.json */
NC_("practice_prompts", "Do upper case, accents and spaces matter?")
/* Translators: items.nudge in practice_prompts.json */
NC_("practice_prompts", "What must be equal besides the length?")
/* Translators: items.text in practice_prompts.json */
NC_("practice_prompts", "Find the length of the longest stretch of text with no repeated character.")
/* Translators: items.clarify in practice_prompts.json */
NC_("practice_prompts", "Which characters can appear?")
/* Translators: items.nudge in practice_prompts.json */
NC_("practice_prompts", "Slide a window: when does its left edge have to move?")
/* Translators: items.text in practice_prompts.json */
NC_("practice_prompts", "Turn text into a whole number the strict way: spaces, signs, junk and overflow.")
/* Translators: items.clarify in practice_prompts.json */
NC_("practice_prompts", "What should happen with input that is not a number?")
/* Translators: items.nudge in practice_prompts.json */
NC_("practice_prompts", "List the test cases first; the code then almost writes itself.")
/* Translators: items.text in practice_prompts.json */
NC_("practice_prompts", "Group the words that are rearrangements of each other. What makes a good key?")
/* Translators: items.clarify in practice_prompts.json */
NC_("practice_prompts", "Does the order of the groups matter?")
/* Translators: items.nudge in practice_prompts.json */
NC_("practice_prompts", "What do all the words of one group have in common?")
/* Translators: items.text in practice_prompts.json */
NC_("practice_prompts", "LRU cache: keep N entries, drop the least recently used, do both operations in constant time.")
/* Translators: items.clarify in practice_prompts.json */
NC_("practice_prompts", "Does reading an entry count as using it?")
/* Translators: items.nudge in practice_prompts.json */
NC_("practice_prompts", "One structure to find, another to remember the order.")
/* Translators: items.text in practice_prompts.json */
NC_("practice_prompts", "Build a key-value store that can also answer what a key held at an earlier moment.")
/* Translators: items.clarify in practice_prompts.json */
NC_("practice_prompts", "Do writes arrive in order of time?")
/* Translators: items.nudge in practice_prompts.json */
NC_("practice_prompts", "Per key, the history is already sorted.")
/* Translators: items.text in practice_prompts.json */
NC_("practice_prompts", "List all subsets of a small set. How many are there, and why?")
/* Translators: items.clarify in practice_prompts.json */
NC_("practice_prompts", "Can the set hold duplicates?")
/* Translators: items.nudge in practice_prompts.json */
NC_("practice_prompts", "Each element faces one yes-or-no question.")
/* Translators: items.text in practice_prompts.json */
NC_("practice_prompts", "Fibonacci three ways: naive recursion, with memory, and in a loop. Compare the costs.")
/* Translators: items.clarify in practice_prompts.json */
NC_("practice_prompts", "How large can n be?")
/* Translators: items.nudge in practice_prompts.json */
NC_("practice_prompts", "Draw the calls for n = 5 and mark the repeats.")
/* Translators: items.text in practice_prompts.json */
NC_("practice_prompts", "Print every valid arrangement of n pairs of brackets.")
/* Translators: items.clarify in practice_prompts.json */
NC_("practice_prompts", "Is any order of output fine?")
/* Translators: items.nudge in practice_prompts.json */
NC_("practice_prompts", "When may you open one more, and when may you close one?")
/* Translators: items.text in practice_prompts.json */
NC_("practice_prompts", "Write binary search without an off-by-one error, and state the promise that holds in every round.")
/* Translators: items.clarify in practice_prompts.json */
NC_("practice_prompts", "What do I return when the value is missing?")
/* Translators: items.nudge in practice_prompts.json */
NC_("practice_prompts", "Say what is certain to lie inside the current range.")
/* Translators: items.text in practice_prompts.json */
NC_("practice_prompts", "Merge two sorted lists, then explain how merge sort follows from it.")
/* Translators: items.clarify in practice_prompts.json */
NC_("practice_prompts", "May I reuse the nodes I am given?")
/* Translators: items.nudge in practice_prompts.json */
NC_("practice_prompts", "Only ever compare the two front elements.")
/* Translators: items.text in practice_prompts.json */
NC_("practice_prompts", "Search in a sorted list that was rotated at an unknown point.")
/* Translators: items.clarify in practice_prompts.json */
NC_("practice_prompts", "Are all values different?")
/* Translators: items.nudge in practice_prompts.json */
NC_("practice_prompts", "Cut in the middle: one half is always in order.")
/* Translators: items.text in practice_prompts.json */
NC_("practice_prompts", "Find the k-th largest number. Weigh sorting, a heap and quickselect against each other.")
/* Translators: items.clarify in practice_prompts.json */
NC_("practice_prompts", "Does the data fit into memory?")
/* Translators: items.nudge in practice_prompts.json */
NC_("practice_prompts", "How many of the largest do you have to keep?")
/* Translators: items.text in practice_prompts.json */
NC_("practice_prompts", "Explain when it matters that a sort is stable, using a table of viewers as the example.")
/* Translators: items.clarify in practice_prompts.json */
NC_("practice_prompts", "Is the table sorted by something already?")
/* Translators: items.nudge in practice_prompts.json */
NC_("practice_prompts", "Sort by country, then by name. What should survive?")
/* Translators: items.text in practice_prompts.json */
NC_("practice_prompts", "Rotate a square image by a quarter turn without a second grid.")
/* Translators: items.clarify in practice_prompts.json */
NC_("practice_prompts", "Clockwise or the other way?")
/* Translators: items.nudge in practice_prompts.json */
NC_("practice_prompts", "Two simple flips make one turn.")
/* Translators: items.text in practice_prompts.json */
NC_("practice_prompts", "Count the islands on a map of land and water.")
/* Translators: items.clarify in practice_prompts.json */
NC_("practice_prompts", "Do diagonal neighbors connect?")
/* Translators: items.nudge in practice_prompts.json */
NC_("practice_prompts", "Once you step on land, visit everything you can reach from there.")
/* Translators: items.text in practice_prompts.json */
NC_("practice_prompts", "Reverse a singly linked list, first in a loop, then recursively.")
/* Translators: items.clarify in practice_prompts.json */
NC_("practice_prompts", "May I change the list itself?")
/* Translators: items.nudge in practice_prompts.json */
NC_("practice_prompts", "Before you turn a link around, save where it pointed.")
/* Translators: items.text in practice_prompts.json */
NC_("practice_prompts", "Detect a loop in a linked list with constant extra memory, and argue why the two runners must meet.")
/* Translators: items.clarify in practice_prompts.json */
NC_("practice_prompts", "Do I need the start of the loop, too?")
/* Translators: items.nudge in practice_prompts.json */
NC_("practice_prompts", "Watch how the gap between the runners changes.")
/* Translators: items.text in practice_prompts.json */
NC_("practice_prompts", "Check that brackets of several kinds are opened and closed in the right order.")
/* Translators: items.clarify in practice_prompts.json */
NC_("practice_prompts", "What about other characters?")
/* Translators: items.nudge in practice_prompts.json */
NC_("practice_prompts", "The last one opened must be the first one closed.")
/* Translators: items.text in practice_prompts.json */
NC_("practice_prompts", "Make a queue out of two stacks, and give its cost per operation over time.")
/* Translators: items.clarify in practice_prompts.json */
NC_("practice_prompts", "Is it used by one thread only?")
/* Translators: items.nudge in practice_prompts.json */
NC_("practice_prompts", "Pouring from one stack into the other turns the order around.")
/* Translators: items.text in practice_prompts.json */
NC_("practice_prompts", "Rate limiter: allow at most k requests per user within any t seconds.")
/* Translators: items.clarify in practice_prompts.json */
NC_("practice_prompts", "One server or many?")
/* Translators: items.nudge in practice_prompts.json */
NC_("practice_prompts", "Which old requests can be forgotten?")
/* Translators: items.text in practice_prompts.json */
NC_("practice_prompts", "Measure the depth of a binary tree, then print it level by level.")
/* Translators: items.clarify in practice_prompts.json */
NC_("practice_prompts", "What is the depth of an empty tree?")
/* Translators: items.nudge in practice_prompts.json */
NC_("practice_prompts", "One job likes recursion, the other likes a waiting line.")
/* Translators: items.text in practice_prompts.json */
NC_("practice_prompts", "Decide whether a binary tree is a search tree. Show one that fools the obvious check.")
/* Translators: items.clarify in practice_prompts.json */
NC_("practice_prompts", "Are equal values allowed, and on which side?")
/* Translators: items.nudge in practice_prompts.json */
NC_("practice_prompts", "Pass down the range in which each node must lie.")
/* Translators: items.text in practice_prompts.json */
NC_("practice_prompts", "Save a binary tree as text and load it again.")
/* Translators: items.clarify in practice_prompts.json */
NC_("practice_prompts", "Can values contain any character?")
/* Translators: items.nudge in practice_prompts.json */
NC_("practice_prompts", "Write down the gaps as well as the nodes.")
/* Translators: items.text in practice_prompts.json */
NC_("practice_prompts", "Put courses in an order that respects all prerequisites, or report that there is none.")
/* Translators: items.clarify in practice_prompts.json */
NC_("practice_prompts", "Can a course be listed twice?")
/* Translators: items.nudge in practice_prompts.json */
NC_("practice_prompts", "Which courses could you take today?")
/* Translators: items.text in practice_prompts.json */
NC_("practice_prompts", "Change one letter at a time until one word has become another. What is the smallest number of steps?")
/* Translators: items.clarify in practice_prompts.json */
NC_("practice_prompts", "Must every step be a word from the list?")
/* Translators: items.nudge in practice_prompts.json */
NC_("practice_prompts", "Words are places, single-letter changes are roads: which search finds the shortest way?")
/* Translators: items.text in practice_prompts.json */
NC_("practice_prompts", "Keep the median of a stream of numbers up to date.")
/* Translators: items.clarify in practice_prompts.json */
NC_("practice_prompts", "How often is the median asked for?")
/* Translators: items.nudge in practice_prompts.json */
NC_("practice_prompts", "Split the numbers into a lower and an upper half.")
/* Translators: items.text in practice_prompts.json */
NC_("practice_prompts", "Suggest titles while someone types: build a prefix tree and return the first three matches.")
/* Translators: items.clarify in practice_prompts.json */
NC_("practice_prompts", "Sorted by name or by popularity?")
/* Translators: items.nudge in practice_prompts.json */
NC_("practice_prompts", "What could every node remember in advance?")
/* Translators: items.text in practice_prompts.json */
NC_("practice_prompts", "Merge overlapping intervals and explain the complexity.")
/* Translators: items.clarify in practice_prompts.json */
NC_("practice_prompts", "Do intervals that only touch belong together?")
/* Translators: items.nudge in practice_prompts.json */
NC_("practice_prompts", "In which order is it easiest to look at them?")
/* Translators: items.text in practice_prompts.json */
NC_("practice_prompts", "How many meeting rooms does one day’s schedule need?")
/* Translators: items.clarify in practice_prompts.json */
NC_("practice_prompts", "Can one meeting start the minute another ends?")
/* Translators: items.nudge in practice_prompts.json */
NC_("practice_prompts", "Which meeting frees a room first?")
/* Translators: items.text in practice_prompts.json */
NC_("practice_prompts", "Pay an amount with the fewest coins. Show why always taking the largest coin can fail.")
/* Translators: items.clarify in practice_prompts.json */
NC_("practice_prompts", "Is there an endless supply of each coin?")
/* Translators: items.nudge in practice_prompts.json */
NC_("practice_prompts", "If you knew the answer for every smaller amount, what would be left to decide?")
/* Translators: items.text in practice_prompts.json */
NC_("practice_prompts", "Every number appears twice, except one. Find it with no extra memory.")
/* Translators: items.clarify in practice_prompts.json */
NC_("practice_prompts", "Could there be more than one single number?")
/* Translators: items.nudge in practice_prompts.json */
NC_("practice_prompts", "Which operation undoes itself?")
/* Translators: items.text in practice_prompts.json */
NC_("practice_prompts", "A function that formats durations is wrong for 59.6 seconds. Plan how you would find the fault, tests first.")
/* Translators: items.clarify in practice_prompts.json */
NC_("practice_prompts", "What is the correct output supposed to be?")
/* Translators: items.nudge in practice_prompts.json */
NC_("practice_prompts", "Look at the values right next to a border.")
/* Translators: items.text in practice_prompts.json */
NC_("practice_prompts", "Two threads add one to the same counter. Explain what can go wrong and three ways to prevent it.")
/* Translators: items.clarify in practice_prompts.json */
NC_("practice_prompts", "How often is it read, compared with written?")
/* Translators: items.nudge in practice_prompts.json */
NC_("practice_prompts", "Adding one is really three steps.")
/* Translators: items.text in practice_prompts.json */
NC_("practice_prompts", "Sketch the data and the programming interface of a watch-later list that works on several devices.")
/* Translators: items.clarify in practice_prompts.json */
NC_("practice_prompts", "What should happen when a device is offline?")
/* Translators: items.nudge in practice_prompts.json */
NC_("practice_prompts", "Start from what the person does, not from the tables.")
/* Translators: areas.name in practice_prompts.json */
NC_("practice_prompts", "Data science and analytics")
/* Translators: areas.name in practice_prompts.json */
NC_("practice_prompts", "Design")
/* Translators: areas.name in practice_prompts.json */
NC_("practice_prompts", "Product management")
/* Translators: areas.name in practice_prompts.json */
NC_("practice_prompts", "Business and finance")
/* Translators: areas.name in practice_prompts.json */
NC_("practice_prompts", "Marketing")
/* Translators: areas.name in practice_prompts.json */
NC_("practice_prompts", "Content and operations")
/* Translators: role_items.text in practice_prompts.json */
NC_("practice_prompts", "Weekly viewing time fell by eight percent in one country. How do you find out why?")
/* Translators: role_items.clarify in practice_prompts.json */
NC_("practice_prompts", "Compared with which week, and for which members?")
/* Translators: role_items.nudge in practice_prompts.json */
NC_("practice_prompts", "First check that the number itself is right.")
/* Translators: role_items.text in practice_prompts.json */
NC_("practice_prompts", "Plan an experiment for a new row on the home screen: who is in it, what you measure, how long it runs.")
/* Translators: role_items.clarify in practice_prompts.json */
NC_("practice_prompts", "Which decision will the result lead to?")
/* Translators: role_items.nudge in practice_prompts.json */
NC_("practice_prompts", "Name one number that must not get worse.")
/* Translators: role_items.text in practice_prompts.json */
NC_("practice_prompts", "From a table of plays, find every member’s longest streak of consecutive days. Talk through the query.")
/* Translators: role_items.clarify in practice_prompts.json */
NC_("practice_prompts", "What counts as a day for members in different time zones?")
/* Translators: role_items.nudge in practice_prompts.json */
NC_("practice_prompts", "Number the days, then look at what stays constant within a streak.")
/* Translators: role_items.text in practice_prompts.json */
NC_("practice_prompts", "Explain a p-value and a confidence interval to a producer who has never taken statistics.")
/* Translators: role_items.clarify in practice_prompts.json */
NC_("practice_prompts", "What will the producer decide with it?")
/* Translators: role_items.nudge in practice_prompts.json */
NC_("practice_prompts", "Use one example from their work, and no symbols.")
/* Translators: role_items.text in practice_prompts.json */
NC_("practice_prompts", "A fraud model is right in 99 percent of cases and still useless. How can that be?")
/* Translators: role_items.clarify in practice_prompts.json */
NC_("practice_prompts", "How rare is fraud in the data?")
/* Translators: role_items.nudge in practice_prompts.json */
NC_("practice_prompts", "What would a model score that always says no?")
/* Translators: role_items.text in practice_prompts.json */
NC_("practice_prompts", "Redesign how a household chooses what to watch tonight, from people to sketch.")
/* Translators: role_items.clarify in practice_prompts.json */
NC_("practice_prompts", "Who sits in front of the screen, and on which device?")
/* Translators: role_items.nudge in practice_prompts.json */
NC_("practice_prompts", "Choose one kind of household and one moment.")
/* Translators: role_items.text in practice_prompts.json */
NC_("practice_prompts", "Critique an app you opened today: one decision you admire, one you would change, and how you would test the change.")
/* Translators: role_items.clarify in practice_prompts.json */
NC_("practice_prompts", "Whose needs am I judging it by?")
/* Translators: role_items.nudge in practice_prompts.json */
NC_("practice_prompts", "Begin with what the makers were probably trying to do.")
/* Translators: role_items.text in practice_prompts.json */
NC_("practice_prompts", "Present one portfolio piece through the constraint that shaped it most, and one idea you gave up.")
/* Translators: role_items.clarify in practice_prompts.json */
NC_("practice_prompts", "Has the audience seen the piece before?")
/* Translators: role_items.nudge in practice_prompts.json */
NC_("practice_prompts", "Show the turning point, not every screen.")
/* Translators: role_items.text in practice_prompts.json */
NC_("practice_prompts", "Which single number tells you whether profiles for children work, and which two keep that number honest?")
/* Translators: role_items.clarify in practice_prompts.json */
NC_("practice_prompts", "Work for whom: the child, the parent or the business?")
/* Translators: role_items.nudge in practice_prompts.json */
NC_("practice_prompts", "Think of a way to raise the number that would be bad for people.")
/* Translators: role_items.text in practice_prompts.json */
NC_("practice_prompts", "A small team can build three of eight requested features. Choose, and show your yardstick.")
/* Translators: role_items.clarify in practice_prompts.json */
NC_("practice_prompts", "What is the team trying to reach this quarter?")
/* Translators: role_items.nudge in practice_prompts.json */
NC_("practice_prompts", "Sort by what you would learn, not only by what you would gain.")
/* Translators: role_items.text in practice_prompts.json */
NC_("practice_prompts", "Should a streaming service enter live sports in a new market? Lay out the case.")
/* Translators: role_items.clarify in practice_prompts.json */
NC_("practice_prompts", "What would success mean, and by when?")
/* Translators: role_items.nudge in practice_prompts.json */
NC_("practice_prompts", "Customers, costs, competitors, ability to deliver: which one decides it?")
/* Translators: role_items.text in practice_prompts.json */
NC_("practice_prompts", "Estimate a year’s subtitle budget for a slate of fifty titles. Say every assumption out loud.")
/* Translators: role_items.clarify in practice_prompts.json */
NC_("practice_prompts", "How many languages, and films or series?")
/* Translators: role_items.nudge in practice_prompts.json */
NC_("practice_prompts", "Minutes, times languages, times a price: then test each factor.")
/* Translators: role_items.text in practice_prompts.json */
NC_("practice_prompts", "Plan the launch of a small documentary with almost no budget.")
/* Translators: role_items.clarify in practice_prompts.json */
NC_("practice_prompts", "Who would be sad to miss it?")
/* Translators: role_items.nudge in practice_prompts.json */
NC_("practice_prompts", "Find the people who already talk about the subject.")
/* Translators: role_items.text in practice_prompts.json */
NC_("practice_prompts", "A trailer gets many views but few sign-ups. What do you test first?")
/* Translators: role_items.clarify in practice_prompts.json */
NC_("practice_prompts", "Where do the viewers come from?")
/* Translators: role_items.nudge in practice_prompts.json */
NC_("practice_prompts", "Walk through the steps as one viewer and find the leak.")
/* Translators: role_items.text in practice_prompts.json */
NC_("practice_prompts", "Two teams want the same release date. Draft the half-page note for the person who has to decide.")
/* Translators: role_items.clarify in practice_prompts.json */
NC_("practice_prompts", "What does each team lose by waiting?")
/* Translators: role_items.nudge in practice_prompts.json */
NC_("practice_prompts", "Put the recommendation into the first line, the reasons after it.")

/* preparation.json */
/* Translators: intro in preparation.json */
NC_("preparation", "Everything the intern page advises, as one list. Tick it off at your own pace.")
/* Translators: groups.name in preparation.json */
NC_("preparation", "The program")
/* Translators: groups.name in preparation.json */
NC_("preparation", "Applying")
/* Translators: groups.name in preparation.json */
NC_("preparation", "Culture memo")
/* Translators: groups.name in preparation.json */
NC_("preparation", "Your stories")
/* Translators: groups.name in preparation.json */
NC_("preparation", "Fundamentals")
/* Translators: groups.name in preparation.json */
NC_("preparation", "Rehearsing")
/* Translators: groups.name in preparation.json */
NC_("preparation", "In the interview")
/* Translators: groups.name in preparation.json */
NC_("preparation", "Afterward")
/* Translators: unstuck_routine.text in preparation.json */
NC_("preparation", "Take one breath and put the pen down.")
/* Translators: unstuck_routine.text in preparation.json */
NC_("preparation", "Say in one sentence what you know and what you are missing.")
/* Translators: unstuck_routine.text in preparation.json */
NC_("preparation", "Try a smaller case by hand.")
/* Translators: unstuck_routine.text in preparation.json */
NC_("preparation", "Name an assumption you made, and drop it.")
/* Translators: unstuck_routine.text in preparation.json */
NC_("preparation", "Ask which direction your partner would look in.")
/* Translators: unstuck_routine.text in preparation.json */
NC_("preparation", "Choose the simplest thing that works, and improve it later.")
/* Translators: items.title in preparation.json */
NC_("preparation", "Know what you are applying for")
/* Translators: items.why in preparation.json */
NC_("preparation", "A summer of about twelve weeks in the US, in technology, entertainment or business teams, on real projects.")
/* Translators: items.title in preparation.json */
NC_("preparation", "Check that you are eligible")
/* Translators: items.why in preparation.json */
NC_("preparation", "You need to be enrolled at a university, on any level from bachelor’s to doctorate. Note your expected graduation date.")
/* Translators: items.title in preparation.json */
NC_("preparation", "Know the stages")
/* Translators: items.why in preparation.json */
NC_("preparation", "A take-home assessment, then two or three rounds. Each stage decides about the next, and details differ by role.")
/* Translators: items.title in preparation.json */
NC_("preparation", "Know the three kinds of skills")
/* Translators: items.why in preparation.json */
NC_("preparation", "Behavioral for everyone, role-specific for everyone, technical where the role asks for it. Rate yourself on each.")
/* Translators: items.title in preparation.json */
NC_("preparation", "Write down what excites you")
/* Translators: items.why in preparation.json */
NC_("preparation", "Five lines on the work you would do even without being asked. It helps them find the right team, and helps you find your reasons.")
/* Translators: items.title in preparation.json */
NC_("preparation", "Put the season into your calendar")
/* Translators: items.why in preparation.json */
NC_("preparation", "Roles arrive one by one from mid-August to early September, and the season lasts until the end of March.")
/* Translators: items.title in preparation.json */
NC_("preparation", "Check the job site twice a week")
/* Translators: items.why in preparation.json */
NC_("preparation", "Apply there directly, soon after a role goes up.")
/* Translators: items.title in preparation.json */
NC_("preparation", "Have a plan for quiet weeks")
/* Translators: items.why in preparation.json */
NC_("preparation", "Nothing open yet is normal. Decide what you will practice meanwhile.")
/* Translators: items.title in preparation.json */
NC_("preparation", "Read the culture memo")
/* Translators: items.why in preparation.json */
NC_("preparation", "Once for the whole, once with the checklist. Choose the language you think in.")
/* Translators: items.title in preparation.json */
NC_("preparation", "Choose what speaks to you and what does not")
/* Translators: items.why in preparation.json */
NC_("preparation", "Three passages and one, each with a reason and a moment from your life.")
/* Translators: items.title in preparation.json */
NC_("preparation", "Prepare your culture questions")
/* Translators: items.why in preparation.json */
NC_("preparation", "Two or three for each interviewer, so that you hear it first-hand.")
/* Translators: items.title in preparation.json */
NC_("preparation", "Go through every project on your resume")
/* Translators: items.why in preparation.json */
NC_("preparation", "Two sentences each: what it was, what you did. Anything on the page can be asked about.")
/* Translators: items.title in preparation.json */
NC_("preparation", "Add internships, communities and organizations")
/* Translators: items.why in preparation.json */
NC_("preparation", "Clubs, causes and side jobs make good stories, too.")
/* Translators: items.title in preparation.json */
NC_("preparation", "Learn the four steps of STAR")
/* Translators: items.why in preparation.json */
NC_("preparation", "Situation, task, action, result, in this order.")
/* Translators: items.title in preparation.json */
NC_("preparation", "Write four or five STAR stories")
/* Translators: items.why in preparation.json */
NC_("preparation", "Use group projects and internships first. Check that together they cover most competencies.")
/* Translators: items.title in preparation.json */
NC_("preparation", "Tell each story out loud in two minutes")
/* Translators: items.why in preparation.json */
NC_("preparation", "Without the paper. Record one of them.")
/* Translators: items.title in preparation.json */
NC_("preparation", "Settle on your favorite language")
/* Translators: items.why in preparation.json */
NC_("preparation", "Know its lists, maps, sorting and string tools by heart.")
/* Translators: items.title in preparation.json */
NC_("preparation", "Practice basic algorithms")
/* Translators: items.why in preparation.json */
NC_("preparation", "Searching, sorting, walking trees and graphs, recursion. Little and often.")
/* Translators: items.title in preparation.json */
NC_("preparation", "Brush up on data structures")
/* Translators: items.why in preparation.json */
NC_("preparation", "For each: what it is good at, what it costs, when you would pick it.")
/* Translators: items.title in preparation.json */
NC_("preparation", "Practice for your role")
/* Translators: items.why in preparation.json */
NC_("preparation", "Design, data, product, business: take the prompts for your field.")
/* Translators: items.title in preparation.json */
NC_("preparation", "Set up a real interview corner")
/* Translators: items.why in preparation.json */
NC_("preparation", "Quiet room, phone away, the same tools as on the day.")
/* Translators: items.title in preparation.json */
NC_("preparation", "Find a rehearsal partner")
/* Translators: items.why in preparation.json */
NC_("preparation", "A friend, a mentor, someone from your family. They need no special knowledge, only patience and honesty.")
/* Translators: items.title in preparation.json */
NC_("preparation", "Do two full mock interviews with the clock")
/* Translators: items.why in preparation.json */
NC_("preparation", "One technical or role-specific, one behavioral. Rate yourself right afterward.")
/* Translators: items.title in preparation.json */
NC_("preparation", "Ask before you solve")
/* Translators: items.why in preparation.json */
NC_("preparation", "Treat your interviewer as a colleague who knows more about the task than you do.")
/* Translators: items.title in preparation.json */
NC_("preparation", "Think out loud")
/* Translators: items.why in preparation.json */
NC_("preparation", "Half a thought said aloud is more useful to your partner than a whole one kept inside.")
/* Translators: items.title in preparation.json */
NC_("preparation", "Use the feedback you get")
/* Translators: items.why in preparation.json */
NC_("preparation", "Consider every hint. If you disagree, say why; good reasons are welcome.")
/* Translators: items.title in preparation.json */
NC_("preparation", "Have a routine for getting stuck")
/* Translators: items.why in preparation.json */
NC_("preparation", "Breathe, sum up, go back one step, try another angle, keep talking.")
/* Translators: items.title in preparation.json */
NC_("preparation", "Finish strong")
/* Translators: items.why in preparation.json */
NC_("preparation", "Even an unfinished problem can end well: say what you have, what is missing, what you would try next.")
/* Translators: items.title in preparation.json */
NC_("preparation", "Review the same day")
/* Translators: items.why in preparation.json */
NC_("preparation", "Rubric, one lesson, one thing that went well.")
/* Translators: items.title in preparation.json */
NC_("preparation", "Say thank you")
/* Translators: items.why in preparation.json */
NC_("preparation", "A short note to your contact, with one thing you enjoyed.")

/* rubric.json */
/* Translators: scale.labels in rubric.json */
NC_("rubric", "Not yet")
/* Translators: scale.labels in rubric.json */
NC_("rubric", "Getting there")
/* Translators: scale.labels in rubric.json */
NC_("rubric", "Solid")
/* Translators: scale.labels in rubric.json */
NC_("rubric", "Strong")
/* Translators: scale.scoring in rubric.json */
NC_("rubric", "Average of the rated dimensions, equal weights. Leave out what did not come up. An even number of steps keeps you from parking in the middle.")
/* Translators: dimensions.name in rubric.json */
NC_("rubric", "Asking before solving")
/* Translators: dimensions.question in rubric.json */
NC_("rubric", "Did I find out what was really wanted?")
/* Translators: dimensions.levels.text in rubric.json */
NC_("rubric", "I started at once and found out later that I had misread the task.")
/* Translators: dimensions.levels.text in rubric.json */
NC_("rubric", "I asked something, but not the question that mattered.")
/* Translators: dimensions.levels.text in rubric.json */
NC_("rubric", "I repeated the task, asked about limits and odd cases, and checked one example.")
/* Translators: dimensions.levels.text in rubric.json */
NC_("rubric", "My questions changed the plan, and my partner said so.")
/* Translators: dimensions.evidence in rubric.json */
NC_("rubric", "Write down the best question you asked.")
/* Translators: dimensions.next_time in rubric.json */
NC_("rubric", "Prepare three opening questions that fit any problem.")
/* Translators: dimensions.name in rubric.json */
NC_("rubric", "Thinking out loud")
/* Translators: dimensions.question in rubric.json */
NC_("rubric", "Could my partner follow me all the time?")
/* Translators: dimensions.levels.text in rubric.json */
NC_("rubric", "Long silences; my partner had to guess.")
/* Translators: dimensions.levels.text in rubric.json */
NC_("rubric", "I described what I did, but rarely why.")
/* Translators: dimensions.levels.text in rubric.json */
NC_("rubric", "I named options and reasons, and said when I was just thinking.")
/* Translators: dimensions.levels.text in rubric.json */
NC_("rubric", "My partner could have taken over at any point and finished it my way.")
/* Translators: dimensions.evidence in rubric.json */
NC_("rubric", "Note the longest silence and what was going on in your head.")
/* Translators: dimensions.next_time in rubric.json */
NC_("rubric", "Say the next step before you take it.")
/* Translators: dimensions.name in rubric.json */
NC_("rubric", "Being open to feedback")
/* Translators: dimensions.question in rubric.json */
NC_("rubric", "What did I do with what I was told?")
/* Translators: dimensions.levels.text in rubric.json */
NC_("rubric", "I brushed it aside or became defensive.")
/* Translators: dimensions.levels.text in rubric.json */
NC_("rubric", "I accepted it without checking whether it fit.")
/* Translators: dimensions.levels.text in rubric.json */
NC_("rubric", "I thought it over, used what was right, and gave reasons where I disagreed.")
/* Translators: dimensions.levels.text in rubric.json */
NC_("rubric", "It made my answer clearly better, and I said how.")
/* Translators: dimensions.evidence in rubric.json */
NC_("rubric", "Write down one hint and what you made of it.")
/* Translators: dimensions.next_time in rubric.json */
NC_("rubric", "Repeat the hint in your own words before you react.")
/* Translators: dimensions.name in rubric.json */
NC_("rubric", "Getting unstuck")
/* Translators: dimensions.question in rubric.json */
NC_("rubric", "What did I do when it became hard?")
/* Translators: dimensions.levels.text in rubric.json */
NC_("rubric", "I froze or gave up.")
/* Translators: dimensions.levels.text in rubric.json */
NC_("rubric", "I kept pushing the same idea.")
/* Translators: dimensions.levels.text in rubric.json */
NC_("rubric", "I stepped back, said where I was stuck, and tried another angle.")
/* Translators: dimensions.levels.text in rubric.json */
NC_("rubric", "I changed course early, used help well, and finished with energy.")
/* Translators: dimensions.evidence in rubric.json */
NC_("rubric", "Note the moment it got hard, and the minute on the clock.")
/* Translators: dimensions.next_time in rubric.json */
NC_("rubric", "Agree on a signal with yourself: five minutes without progress means step back.")
/* Translators: dimensions.name in rubric.json */
NC_("rubric", "Content: the solution")
/* Translators: dimensions.question in rubric.json */
NC_("rubric", "Was it right, and did I know how good it was?")
/* Translators: dimensions.levels.text in rubric.json */
NC_("rubric", "No working idea yet.")
/* Translators: dimensions.levels.text in rubric.json */
NC_("rubric", "A simple idea that works in part; cost unclear.")
/* Translators: dimensions.levels.text in rubric.json */
NC_("rubric", "A correct idea, its cost in time and memory, and a reason for choosing it.")
/* Translators: dimensions.levels.text in rubric.json */
NC_("rubric", "Several ways compared, the best one built, extensions discussed.")
/* Translators: dimensions.evidence in rubric.json */
NC_("rubric", "State the time and memory cost once more.")
/* Translators: dimensions.next_time in rubric.json */
NC_("rubric", "Practice the same topic twice more this week.")
/* Translators: dimensions.name in rubric.json */
NC_("rubric", "Content: code and tests")
/* Translators: dimensions.question in rubric.json */
NC_("rubric", "Would I hand this over?")
/* Translators: dimensions.levels.text in rubric.json */
NC_("rubric", "It does not run, or I did not try it.")
/* Translators: dimensions.levels.text in rubric.json */
NC_("rubric", "It runs for the simple case; I found slips only when told.")
/* Translators: dimensions.levels.text in rubric.json */
NC_("rubric", "Clear names, small parts, traced with normal and odd inputs.")
/* Translators: dimensions.levels.text in rubric.json */
NC_("rubric", "Nearly flawless, and I found and fixed my own mistakes.")
/* Translators: dimensions.evidence in rubric.json */
NC_("rubric", "List the inputs you tried.")
/* Translators: dimensions.next_time in rubric.json */
NC_("rubric", "Write your test cases before the code.")
/* Translators: dimensions.name in rubric.json */
NC_("rubric", "Content: the story")
/* Translators: dimensions.question in rubric.json */
NC_("rubric", "Did the story have a shape and a point?")
/* Translators: dimensions.levels.text in rubric.json */
NC_("rubric", "No clear example, or somebody else’s story.")
/* Translators: dimensions.levels.text in rubric.json */
NC_("rubric", "A real example, but long on background and short on me.")
/* Translators: dimensions.levels.text in rubric.json */
NC_("rubric", "Situation and task in a few sentences, my own steps, a result.")
/* Translators: dimensions.levels.text in rubric.json */
NC_("rubric", "A vivid story with choices, a result I can back up, and something learned.")
/* Translators: dimensions.evidence in rubric.json */
NC_("rubric", "How many seconds until your first action?")
/* Translators: dimensions.next_time in rubric.json */
NC_("rubric", "Cut the opening to two sentences.")
/* Translators: dimensions.name in rubric.json */
NC_("rubric", "Content: the craft")
/* Translators: dimensions.question in rubric.json */
NC_("rubric", "Did I show the skills this role needs?")
/* Translators: dimensions.levels.text in rubric.json */
NC_("rubric", "I stayed on the surface.")
/* Translators: dimensions.levels.text in rubric.json */
NC_("rubric", "Some good points, without order.")
/* Translators: dimensions.levels.text in rubric.json */
NC_("rubric", "A clear structure, sensible assumptions, a recommendation.")
/* Translators: dimensions.levels.text in rubric.json */
NC_("rubric", "All of that, plus a weakness I named myself and a way to check it.")
/* Translators: dimensions.evidence in rubric.json */
NC_("rubric", "Write your recommendation in one sentence.")
/* Translators: dimensions.next_time in rubric.json */
NC_("rubric", "Explain it tomorrow to someone outside the field.")
/* Translators: dimensions.name in rubric.json */
NC_("rubric", "Content: the culture")
/* Translators: dimensions.question in rubric.json */
NC_("rubric", "Did I speak for myself, with reasons?")
/* Translators: dimensions.levels.text in rubric.json */
NC_("rubric", "I could not say much about the memo.")
/* Translators: dimensions.levels.text in rubric.json */
NC_("rubric", "I repeated phrases from it.")
/* Translators: dimensions.levels.text in rubric.json */
NC_("rubric", "I named what fits me and what does not, with reasons.")
/* Translators: dimensions.levels.text in rubric.json */
NC_("rubric", "I tied it to moments from my life and asked a question worth asking.")
/* Translators: dimensions.evidence in rubric.json */
NC_("rubric", "Which passage did you use?")
/* Translators: dimensions.next_time in rubric.json */
NC_("rubric", "Read that section once more, slowly.")
/* Translators: dimensions.name in rubric.json */
NC_("rubric", "Time")
/* Translators: dimensions.question in rubric.json */
NC_("rubric", "Did I use the minutes well?")
/* Translators: dimensions.levels.text in rubric.json */
NC_("rubric", "The clock ran out on me.")
/* Translators: dimensions.levels.text in rubric.json */
NC_("rubric", "I finished in a hurry, or left half the time unused.")
/* Translators: dimensions.levels.text in rubric.json */
NC_("rubric", "I kept roughly to the plan and left room for questions.")
/* Translators: dimensions.levels.text in rubric.json */
NC_("rubric", "I adjusted the plan on the way and told my partner.")
/* Translators: dimensions.evidence in rubric.json */
NC_("rubric", "Compare planned and real minutes per phase.")
/* Translators: dimensions.next_time in rubric.json */
NC_("rubric", "Glance at the clock at every change of phase.")
/* Translators: closing.text in rubric.json */
NC_("rubric", "What went better than last time?")
/* Translators: closing.text in rubric.json */
NC_("rubric", "One thing I will do differently next time:")
/* Translators: closing.text in rubric.json */
NC_("rubric", "What my partner told me, in their words:")
/* Translators: closing.text in rubric.json */
NC_("rubric", "When will I rehearse again?")

/* season.json */
/* Translators: observed.note in season.json */
NC_("season", "Dates on which public internship lists first noted a role. A role may have been up a little earlier.")
/* Translators: observed.items.role in season.json */
NC_("season", "Software engineer intern")
/* Translators: observed.items.role in season.json */
NC_("season", "Data engineering intern")
/* Translators: observed.items.role in season.json */
NC_("season", "Technical program manager intern")
/* Translators: observed.items.role in season.json */
NC_("season", "Machine learning engineer intern")
/* Translators: observed.items.role in season.json */
NC_("season", "Security technical program manager intern")
/* Translators: intro in season.json */
NC_("season", "Dates move from year to year and from role to role. Change any of them.")
/* Translators: anchors.name in season.json */
NC_("season", "First roles may appear")
/* Translators: anchors.note in season.json */
NC_("season", "The intern page says mid-August.")
/* Translators: anchors.name in season.json */
NC_("season", "Most first postings are up")
/* Translators: anchors.note in season.json */
NC_("season", "The page says early September; the tenth is our reading of it.")
/* Translators: anchors.name in season.json */
NC_("season", "Recruiting season usually ends")
/* Translators: anchors.note in season.json */
NC_("season", "The page says end of March of the following year.")
/* Translators: anchors.name in season.json */
NC_("season", "Summer begins")
/* Translators: anchors.note in season.json */
NC_("season", "The page names no date; ask your recruiter.")
/* Translators: anchors.name in season.json */
NC_("season", "Summer ends")
/* Translators: anchors.note in season.json */
NC_("season", "Twelve weeks is the usual length.")
/* Translators: groups.name in season.json */
NC_("season", "Prepare")
/* Translators: groups.name in season.json */
NC_("season", "Apply")
/* Translators: groups.name in season.json */
NC_("season", "Rehearse")
/* Translators: groups.name in season.json */
NC_("season", "Interview")
/* Translators: groups.name in season.json */
NC_("season", "Summer")
/* Translators: milestones.title in season.json */
NC_("season", "Refresh your resume")
/* Translators: milestones.detail in season.json */
NC_("season", "List projects, internships, clubs and communities. One line each on what changed because of you.")
/* Translators: milestones.title in season.json */
NC_("season", "Draft your stories")
/* Translators: milestones.detail in season.json */
NC_("season", "Four or five STAR stories, in keywords first.")
/* Translators: milestones.title in season.json */
NC_("season", "Read the culture memo")
/* Translators: milestones.detail in season.json */
NC_("season", "Once in one go, once with the checklist.")
/* Translators: milestones.title in season.json */
NC_("season", "Choose your language and start the fundamentals")
/* Translators: milestones.detail in season.json */
NC_("season", "Software roles: half an hour a day is enough to begin with.")
/* Translators: milestones.title in season.json */
NC_("season", "Start watching the job site")
/* Translators: milestones.detail in season.json */
NC_("season", "Twice a week is enough. Roles come one by one.")
/* Translators: milestones.title in season.json */
NC_("season", "Papers ready to send")
/* Translators: milestones.detail in season.json */
NC_("season", "Applications are taken as soon as a role is up, so have yours ready.")
/* Translators: milestones.title in season.json */
NC_("season", "Nothing posted yet? Stay calm")
/* Translators: milestones.detail in season.json */
NC_("season", "Roles keep arriving for months. Widen your list and keep checking.")
/* Translators: milestones.title in season.json */
NC_("season", "First applications out")
/* Translators: milestones.detail in season.json */
NC_("season", "A handful of careful ones beats many hasty ones.")
/* Translators: milestones.title in season.json */
NC_("season", "First full rehearsal")
/* Translators: milestones.detail in season.json */
NC_("season", "With a friend, a mentor or family, in a quiet room, with the clock running.")
/* Translators: milestones.title in season.json */
NC_("season", "Assessment weeks")
/* Translators: milestones.detail in season.json */
NC_("season", "Keep two free evenings a week for take-home work.")
/* Translators: milestones.title in season.json */
NC_("season", "Autumn review")
/* Translators: milestones.detail in season.json */
NC_("season", "Look at your rubric scores. Which two dimensions need work?")
/* Translators: milestones.title in season.json */
NC_("season", "Winter refresh")
/* Translators: milestones.detail in season.json */
NC_("season", "Renew your stories with what you did this term.")
/* Translators: milestones.title in season.json */
NC_("season", "Second look at the job site")
/* Translators: milestones.detail in season.json */
NC_("season", "New roles can appear after the holidays.")
/* Translators: milestones.title in season.json */
NC_("season", "Last month of the season")
/* Translators: milestones.detail in season.json */
NC_("season", "Finish open applications, ask for news where it has been quiet.")
/* Translators: milestones.title in season.json */
NC_("season", "Season usually closes")
/* Translators: milestones.detail in season.json */
NC_("season", "Write down what worked. Next season begins in late summer.")
/* Translators: milestones.title in season.json */
NC_("season", "Paperwork and housing")
/* Translators: milestones.detail in season.json */
NC_("season", "Contract, permits, travel, a place to stay.")
/* Translators: milestones.title in season.json */
NC_("season", "First day")
/* Translators: milestones.detail in season.json */
NC_("season", "Twelve weeks of meaningful work, mentors and new people.")
/* Translators: milestones.title in season.json */
NC_("season", "Halfway")
/* Translators: milestones.detail in season.json */
NC_("season", "Ask for feedback while there is time to use it.")
/* Translators: milestones.title in season.json */
NC_("season", "Last day")
/* Translators: milestones.detail in season.json */
NC_("season", "Hand over, say thank you, write your next STAR story.")
/* Translators: application_events.name in season.json */
NC_("season", "Role found")
/* Translators: application_events.next.title in season.json */
NC_("season", "Decide and apply")
/* Translators: application_events.ask_for in season.json */
NC_("season", "link")
/* Translators: application_events.ask_for in season.json */
NC_("season", "location")
/* Translators: application_events.ask_for in season.json */
NC_("season", "posted on")
/* Translators: application_events.name in season.json */
NC_("season", "Applied")
/* Translators: application_events.next.title in season.json */
NC_("season", "Ask kindly for news")
/* Translators: application_events.ask_for in season.json */
NC_("season", "version of resume")
/* Translators: application_events.ask_for in season.json */
NC_("season", "referral")
/* Translators: application_events.name in season.json */
NC_("season", "Assessment received")
/* Translators: application_events.next.title in season.json */
NC_("season", "Block your work session")
/* Translators: application_events.ask_for in season.json */
NC_("season", "due date")
/* Translators: application_events.ask_for in season.json */
NC_("season", "rules")
/* Translators: application_events.ask_for in season.json */
NC_("season", "tools")
/* Translators: application_events.name in season.json */
NC_("season", "Assessment sent")
/* Translators: application_events.ask_for in season.json */
NC_("season", "hours spent")
/* Translators: application_events.name in season.json */
NC_("season", "Round scheduled")
/* Translators: application_events.next.title in season.json */
NC_("season", "Rehearse this format")
/* Translators: application_events.ask_for in season.json */
NC_("season", "date")
/* Translators: application_events.ask_for in season.json */
NC_("season", "length")
/* Translators: application_events.ask_for in season.json */
NC_("season", "format")
/* Translators: application_events.ask_for in season.json */
NC_("season", "interviewer")
/* Translators: application_events.name in season.json */
NC_("season", "Round done")
/* Translators: application_events.next.title in season.json */
NC_("season", "Thank-you note and self-review")
/* Translators: application_events.ask_for in season.json */
NC_("season", "questions asked")
/* Translators: application_events.ask_for in season.json */
NC_("season", "rubric")
/* Translators: application_events.name in season.json */
NC_("season", "Waiting for a decision")
/* Translators: application_events.ask_for in season.json */
NC_("season", "promised date")
/* Translators: application_events.name in season.json */
NC_("season", "Offer received")
/* Translators: application_events.next.title in season.json */
NC_("season", "Read everything, list your questions")
/* Translators: application_events.ask_for in season.json */
NC_("season", "reply by")
/* Translators: application_events.ask_for in season.json */
NC_("season", "start date")
/* Translators: application_events.ask_for in season.json */
NC_("season", "terms")
/* Translators: application_events.name in season.json */
NC_("season", "Decided")
/* Translators: application_events.next.title in season.json */
NC_("season", "Close your other applications politely")
/* Translators: application_events.ask_for in season.json */
NC_("season", "answer sent on")
/* Translators: application_events.name in season.json */
NC_("season", "Turned down")
/* Translators: application_events.next.title in season.json */
NC_("season", "Note one lesson, then move on")
/* Translators: application_events.ask_for in season.json */
NC_("season", "feedback")
/* Translators: glossary.term in season.json */
NC_("season", "Rolling basis")
/* Translators: glossary.meaning in season.json */
NC_("season", "Roles go up, and applications are read, one by one instead of on one fixed date.")
/* Translators: glossary.term in season.json */
NC_("season", "Job site")
/* Translators: glossary.meaning in season.json */
NC_("season", "The company’s own page where roles appear and applications are sent.")
/* Translators: glossary.term in season.json */
NC_("season", "Take-home assessment")
/* Translators: glossary.meaning in season.json */
NC_("season", "A task you solve on your own, in your own time, before or between interviews.")
/* Translators: glossary.term in season.json */
NC_("season", "Online assessment (OA)")
/* Translators: glossary.meaning in season.json */
NC_("season", "A timed test in the browser, usually graded by a program first.")
/* Translators: glossary.term in season.json */
NC_("season", "Round")
/* Translators: glossary.meaning in season.json */
NC_("season", "One stage of interviews. Whether you go on depends on the feedback from the last one.")
/* Translators: glossary.term in season.json */
NC_("season", "Screen")
/* Translators: glossary.meaning in season.json */
NC_("season", "A short first interview that decides whether there will be a longer one.")
/* Translators: glossary.term in season.json */
NC_("season", "Recruiter")
/* Translators: glossary.meaning in season.json */
NC_("season", "Your contact for dates, formats and questions. Not your examiner.")
/* Translators: glossary.term in season.json */
NC_("season", "Hiring manager")
/* Translators: glossary.meaning in season.json */
NC_("season", "The person you would report to.")
/* Translators: glossary.term in season.json */
NC_("season", "Loop")
/* Translators: glossary.meaning in season.json */
NC_("season", "Several interviews in a row, often on one day.")
/* Translators: glossary.term in season.json */
NC_("season", "Panel")
/* Translators: glossary.meaning in season.json */
NC_("season", "One conversation with several interviewers.")
/* Translators: glossary.term in season.json */
NC_("season", "Technical interview")
/* Translators: glossary.meaning in season.json */
NC_("season", "Shows how you solve problems with the tools of your trade.")
/* Translators: glossary.term in season.json */
NC_("season", "Role-specific interview")
/* Translators: glossary.meaning in season.json */
NC_("season", "Shows the craft of one role: design, data, business, content.")
/* Translators: glossary.term in season.json */
NC_("season", "Behavioral interview")
/* Translators: glossary.meaning in season.json */
NC_("season", "Asks what you did in the past to see how you may act in the future.")
/* Translators: glossary.term in season.json */
NC_("season", "Case")
/* Translators: glossary.meaning in season.json */
NC_("season", "A business problem you talk through with the interviewer.")
/* Translators: glossary.term in season.json */
NC_("season", "Portfolio review")
/* Translators: glossary.meaning in season.json */
NC_("season", "You present earlier design work and answer questions about it.")
/* Translators: glossary.term in season.json */
NC_("season", "Team matching")
/* Translators: glossary.meaning in season.json */
NC_("season", "After the rounds: finding the team that fits you.")
/* Translators: glossary.term in season.json */
NC_("season", "Offer")
/* Translators: glossary.meaning in season.json */
NC_("season", "The terms in writing, with a date by which to answer.")
/* Translators: glossary.term in season.json */
NC_("season", "Exploding offer")
/* Translators: glossary.meaning in season.json */
NC_("season", "An offer with a very short time to answer. Asking for more time is normal.")
/* Translators: glossary.term in season.json */
NC_("season", "Return offer")
/* Translators: glossary.meaning in season.json */
NC_("season", "An offer made after the internship, for another summer or a job.")
/* Translators: glossary.term in season.json */
NC_("season", "To renege")
/* Translators: glossary.meaning in season.json */
NC_("season", "To take back an accepted offer. It burns bridges; talk to your career office first.")
/* Translators: glossary.term in season.json */
NC_("season", "Referral")
/* Translators: glossary.meaning in season.json */
NC_("season", "A recommendation from someone inside the company.")
/* Translators: glossary.term in season.json */
NC_("season", "Applicant tracking system (ATS)")
/* Translators: glossary.meaning in season.json */
NC_("season", "The software that stores applications on the company’s side.")
/* Translators: glossary.term in season.json */
NC_("season", "Work authorization")
/* Translators: glossary.meaning in season.json */
NC_("season", "The right to work in a country. In the US, students often meet the terms CPT and OPT: ask your international office.")
/* Translators: glossary.term in season.json */
NC_("season", "Accommodation")
/* Translators: glossary.meaning in season.json */
NC_("season", "An adjustment that makes the interview fair for you. You may ask for it at any stage.")
/* Translators: glossary.term in season.json */
NC_("season", "STAR")
/* Translators: glossary.meaning in season.json */
NC_("season", "Situation, task, action, result: a shape for telling what you did.")

/* star_hints.json */
/* Translators: intro in star_hints.json */
NC_("star_hints", "Write the story down once, then tell it without the paper.")
/* Translators: parts.letter in star_hints.json */
NC_("star_hints", "S")
/* Translators: parts.name in star_hints.json */
NC_("star_hints", "Situation")
/* Translators: parts.purpose in star_hints.json */
NC_("star_hints", "Just enough background to care about what comes next.")
/* Translators: parts.ask in star_hints.json */
NC_("star_hints", "Where and when was it, and what was your role?")
/* Translators: parts.ask in star_hints.json */
NC_("star_hints", "What was at stake, and for whom?")
/* Translators: parts.ask in star_hints.json */
NC_("star_hints", "What must a stranger know, and what can go?")
/* Translators: parts.avoid in star_hints.json */
NC_("star_hints", "The history of the whole project")
/* Translators: parts.avoid in star_hints.json */
NC_("star_hints", "Names and abbreviations nobody outside knows")
/* Translators: parts.openers in star_hints.json */
NC_("star_hints", "Last spring, in a team of …")
/* Translators: parts.openers in star_hints.json */
NC_("star_hints", "Two weeks before …")
/* Translators: parts.openers in star_hints.json */
NC_("star_hints", "Our club had …")
/* Translators: parts.letter in star_hints.json */
NC_("star_hints", "T")
/* Translators: parts.name in star_hints.json */
NC_("star_hints", "Task")
/* Translators: parts.purpose in star_hints.json */
NC_("star_hints", "What you, personally, had to achieve.")
/* Translators: parts.ask in star_hints.json */
NC_("star_hints", "What was your job, as opposed to the team’s?")
/* Translators: parts.ask in star_hints.json */
NC_("star_hints", "What would have counted as success?")
/* Translators: parts.ask in star_hints.json */
NC_("star_hints", "Which limit made it hard: time, money, people, knowledge?")
/* Translators: parts.avoid in star_hints.json */
NC_("star_hints", "Telling the situation a second time")
/* Translators: parts.avoid in star_hints.json */
NC_("star_hints", "A goal without a measure")
/* Translators: parts.openers in star_hints.json */
NC_("star_hints", "My part was …")
/* Translators: parts.openers in star_hints.json */
NC_("star_hints", "I had to … by …")
/* Translators: parts.openers in star_hints.json */
NC_("star_hints", "I set myself the goal of …")
/* Translators: parts.letter in star_hints.json */
NC_("star_hints", "A")
/* Translators: parts.name in star_hints.json */
NC_("star_hints", "Action")
/* Translators: parts.purpose in star_hints.json */
NC_("star_hints", "The heart of the story: your steps and your reasons.")
/* Translators: parts.ask in star_hints.json */
NC_("star_hints", "What did you do first, and why that?")
/* Translators: parts.ask in star_hints.json */
NC_("star_hints", "Which other way did you consider and drop?")
/* Translators: parts.ask in star_hints.json */
NC_("star_hints", "How did you bring other people along?")
/* Translators: parts.ask in star_hints.json */
NC_("star_hints", "What did you do when it went wrong?")
/* Translators: parts.avoid in star_hints.json */
NC_("star_hints", "We, we, we: say which part was yours")
/* Translators: parts.avoid in star_hints.json */
NC_("star_hints", "A list of tools instead of decisions")
/* Translators: parts.openers in star_hints.json */
NC_("star_hints", "First I …, because …")
/* Translators: parts.openers in star_hints.json */
NC_("star_hints", "I had two options …")
/* Translators: parts.openers in star_hints.json */
NC_("star_hints", "When that failed, I …")
/* Translators: parts.letter in star_hints.json */
NC_("star_hints", "R")
/* Translators: parts.name in star_hints.json */
NC_("star_hints", "Result")
/* Translators: parts.purpose in star_hints.json */
NC_("star_hints", "What changed, how you know, and what stayed with you.")
/* Translators: parts.ask in star_hints.json */
NC_("star_hints", "What was different afterward? Is there a number?")
/* Translators: parts.ask in star_hints.json */
NC_("star_hints", "Who noticed?")
/* Translators: parts.ask in star_hints.json */
NC_("star_hints", "What did you learn, and where have you used it since?")
/* Translators: parts.avoid in star_hints.json */
NC_("star_hints", "Stopping before the outcome")
/* Translators: parts.avoid in star_hints.json */
NC_("star_hints", "A happy ending that is too good to be true")
/* Translators: parts.openers in star_hints.json */
NC_("star_hints", "In the end …")
/* Translators: parts.openers in star_hints.json */
NC_("star_hints", "That cut … from … to …")
/* Translators: parts.openers in star_hints.json */
NC_("star_hints", "Since then I …")
/* Translators: frameworks.name in star_hints.json */
NC_("star_hints", "STAR")
/* Translators: frameworks.when in star_hints.json */
NC_("star_hints", "The default, and the one the intern page names.")
/* Translators: frameworks.name in star_hints.json */
NC_("star_hints", "STAR + L")
/* Translators: frameworks.parts.letter in star_hints.json */
NC_("star_hints", "L")
/* Translators: frameworks.parts.name in star_hints.json */
NC_("star_hints", "Learning")
/* Translators: frameworks.when in star_hints.json */
NC_("star_hints", "Questions about mistakes, feedback and growth. Also seen as STARR, with R for reflection.")
/* Translators: checks.text in star_hints.json */
NC_("star_hints", "The action part says I more often than we.")
/* Translators: checks.text in star_hints.json */
NC_("star_hints", "The result holds a number, or another proof.")
/* Translators: checks.text in star_hints.json */
NC_("star_hints", "The first action comes within thirty seconds.")
/* Translators: checks.text in star_hints.json */
NC_("star_hints", "The story answers at least two different questions.")
/* Translators: checks.text in star_hints.json */
NC_("star_hints", "Everything in it is true, and the others would recognize it.")
/* Translators: checks.text in star_hints.json */
NC_("star_hints", "It gives away nothing confidential.")
