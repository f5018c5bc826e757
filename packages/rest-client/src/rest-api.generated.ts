export interface paths {
    "/api/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a user account and sign in */
        post: operations["auth-register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in */
        post: operations["auth-login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trade a refresh token, or a still valid access token, for a new pair
         * @description The refresh token used stops working. Using it again later ends the whole session.
         */
        post: operations["auth-refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the session */
        post: operations["auth-logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in */
        get: operations["auth-me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the password; ends all other sessions */
        post: operations["auth-changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All agents, retired ones included */
        get: operations["agents-list"];
        put?: never;
        /** Add an agent */
        post: operations["agents-add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agents/{agent_id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an agent out of service; their sessions end at once */
        post: operations["agents-disable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agents/{agent_id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a disabled agent sign in again */
        post: operations["agents-enable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agents/{agent_id}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Retire an agent for good */
        post: operations["agents-retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agents/{agent_id}/tier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Move an agent to another tier */
        patch: operations["agents-changeTier"];
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the audit trail, newest first */
        get: operations["audit-list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/pending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tickets still to decide */
        get: operations["tickets-pending"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/resolved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tickets decided */
        get: operations["tickets-resolved"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts behind the filters */
        get: operations["tickets-facets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tickets
         * @description A user sees their own tickets, an agent all. Pages follow one another by `cursor`.
         */
        get: operations["tickets-list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One ticket with its history */
        get: operations["tickets-byId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Move a ticket along the documented flow
         * @description `pending` → `in_progress` → `approved` or `rejected`. A move to `approved` makes knowledge.
         */
        patch: operations["tickets-changeStatus"];
        trace?: never;
    };
    "/api/tickets/{id}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Edit the resolution; the proposal is kept */
        patch: operations["tickets-editResolution"];
        trace?: never;
    };
    "/api/tickets/{id}/triage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct category, priority or sentiment */
        patch: operations["tickets-correctTriage"];
        trace?: never;
    };
    "/api/tickets/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve: the resolution becomes knowledge
         * @description Approved again, it answers with the same knowledge entry; with another text than the approved one, 409. 409 also names the entries that say something else about the same issue; `resolution_of_conflict` settles that.
         */
        post: operations["tickets-approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reject, saying why */
        post: operations["tickets-reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{id}/approval-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an approval is compared with: near copies and possible contradictions */
        get: operations["tickets-approvalCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{id}/reopened": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that the customer came back with an approved case
         * @description The ticket stays approved, as everything that was decided does. That its answer did not hold stands in its history and counts once against the sources of the answer; a new conversation makes a new ticket.
         */
        post: operations["tickets-reopened"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The latest imports
         * @description One’s own, newest first; a Tier3 agent sees everybody’s.
         */
        get: operations["imports-list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{import_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an import is */
        get: operations["imports-byId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{import_id}/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tickets an import made, in the order of its rows */
        get: operations["imports-tickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{import_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop an import; what is a ticket stays one */
        post: operations["imports-cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/knowledge/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search everything retrievable
         * @description Articles, scripts, approved knowledge and solved tickets. What matched stands between ⟦ and ⟧.
         */
        get: operations["knowledge-search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/knowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Approved knowledge, newest first */
        get: operations["knowledge-list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/knowledge/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Versions with their differences, care, outcomes, and provenance both ways */
        get: operations["knowledge-history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/knowledge/{id}/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why people said that answers which rest on a document did not help, newest first */
        get: operations["knowledge-complaints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/knowledge/{id}/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The outcomes of one kind that move the rank of a document, newest first */
        get: operations["knowledge-outcomes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/knowledge/{id}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why a document ranks where it does for a question or a ticket */
        get: operations["knowledge-explain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/knowledge/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One document whole, with where it came from */
        get: operations["knowledge-byId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Edit a document: the text before is kept as a version */
        patch: operations["knowledge-edit"];
        trace?: never;
    };
    "/api/knowledge/{id}/versions/{version}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let an older version be the text again */
        post: operations["knowledge-revert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/knowledge/{id}/care": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Say who looks after a document and until when it holds
         * @description Once the date has passed, only verifying moves it.
         */
        patch: operations["knowledge-changeCare"];
        trace?: never;
    };
    "/api/knowledge/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a document was found right: clears its stale mark */
        post: operations["knowledge-verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/knowledge/{id}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a document out of everything that is retrieved */
        post: operations["knowledge-retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/knowledge/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a withdrawn document be retrieved again */
        post: operations["knowledge-restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/knowledge/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let visitors of other sites be answered from a document
         * @description Articles and approved resolutions alone; a script and what rests on one, and solved tickets, are never public.
         */
        post: operations["knowledge-publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/knowledge/{id}/unpublish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep a document for people who are signed in, from the next question on */
        post: operations["knowledge-unpublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/learning/gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the knowledge lacks, worst first
         * @description Equal gaps are one, with the number of tickets that show it. A Critical ticket hurts as much as eight Low ones.
         */
        get: operations["learning-gaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/learning/gaps/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One gap with its draft and its tickets */
        get: operations["learning-gap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/learning/gaps/{id}/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All tickets that show a gap, oldest first */
        get: operations["learning-gapTickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/learning/gaps/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve the draft, edited or not: it is found from then on */
        post: operations["learning-acceptGap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/learning/gaps/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reject the draft, saying why: it is never found */
        post: operations["learning-rejectGap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/learning/stale": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Documents past their date, the longest past first
         * @description They are still retrieved, which clears nothing: somebody has to look at them and verify, edit or retire them.
         */
        get: operations["learning-stale"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/learning/rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How often answers held, by source, category or kind of document */
        get: operations["learning-rates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/learning/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The outcomes behind a figure of the rates, newest first */
        get: operations["learning-outcomes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chatbot/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say whether a chat answer helped
         * @description `source_ids` are the sources that the answer rests on, not those that were only listed beside it: each of them is judged.
         */
        post: operations["learning-thumb"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rag/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resolve a transcript, or a ticket again
         * @description With `ticket_id` the answer is stored on the ticket; with `transcript` nothing is stored.
         */
        post: operations["resolution-generate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chatbot/message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the knowledge
         * @description With `talk_id` the question and its answer are kept in that talk, which is begun when it is new.
         */
        post: operations["chat-message"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chatbot/talks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own talks, last used first */
        get: operations["chat-talks-list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chatbot/talks/{talk_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One talk with all that was said */
        get: operations["chat-talks-byId"];
        put?: never;
        post?: never;
        /** Delete a talk with all that was said */
        delete: operations["chat-talks-delete"];
        options?: never;
        head?: never;
        /** Rename a talk */
        patch: operations["chat-talks-rename"];
        trace?: never;
    };
    "/api/chatbot/talks/{talk_id}/ticket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a ticket of a talk
         * @description The same talk makes one ticket; asked again, that one is named.
         */
        post: operations["chat-toTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corpus/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much knowledge there is */
        get: operations["corpus-stats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/models/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What models did: calls, tokens, cost, time and failures by purpose
         * @description Days are UTC days, today counts as one. No text of anybody is kept with a call.
         */
        get: operations["models-usage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/models/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The calls behind a line of usage, newest first */
        get: operations["models-calls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make tickets of a workbook of conversations, or of conversations as JSON */
        post: operations["tickets-upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/upload/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a workbook holds; nothing is stored */
        post: operations["tickets-uploadPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An empty workbook with the known columns */
        get: operations["tickets-template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The filtered list as a workbook or as CSV */
        get: operations["tickets-export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/knowledge/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Approved knowledge, narrowed like its list, as a workbook or as CSV */
        get: operations["knowledge-export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{import_id}/rejected.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows of an import that were not taken, each with its reason */
        get: operations["imports-rejected"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corpus/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Load a knowledge workbook; again: updates, never doubles */
        post: operations["corpus-import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chatbot/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the assistant; the answer comes as an AI SDK UI message stream */
        post: operations["chatbot-stream"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/widget/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A short-lived token for a visitor of another site
         * @description Only for pages whose `Origin` is among `WIDGET_ORIGINS`; it opens the chat for visitors and nothing else.
         */
        post: operations["widget-token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/widget/chat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer a visitor from public knowledge alone, as an AI SDK UI message stream */
        post: operations["widget-chat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The filtered audit trail, one JSON object per line, newest first */
        get: operations["audit-export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Conversation: {
            conversation_id: string;
            transcript: string;
            channel?: string;
            /** Format: date-time */
            created_date?: string;
            customer_role?: string;
            first_tier_agent_name?: string;
            product?: string;
            account_name?: string;
            property_name?: string;
            property_city?: string;
            property_state?: string;
            contact_name?: string;
            contact_role?: string;
            contact_phone?: string;
        };
        VisitorQuestion: {
            /** @description At most 4000 characters; a longer one is refused with 413 */
            message: string;
            previous_messages?: {
                /** @enum {string} */
                role: "user" | "assistant";
                content: string;
            }[];
        };
        TokenResponse: {
            access_token: string;
            /** @constant */
            token_type: "bearer";
            /** @description Seconds until the access token ends */
            expires_in: number;
            refresh_token: string;
            user: components["schemas"]["User"];
        };
        User: {
            id: number;
            username: string;
            email: string;
            /** @enum {string} */
            role: "realpage_user" | "support_agent";
            agent_id?: string;
            /** @enum {string} */
            tier?: "Tier2" | "Tier3";
        };
        AgentList: {
            agents: components["schemas"]["Agent"][];
        };
        Agent: {
            id: number;
            agent_id: string;
            username: string;
            email: string;
            /** @enum {string} */
            tier: "Tier2" | "Tier3";
            /** @enum {string} */
            status: "active" | "disabled" | "retired";
            /** Format: date-time */
            created_at: string | null;
        };
        AuditPage: {
            events: components["schemas"]["AuditEvent"][];
            next_cursor: string | null;
            total: number;
        };
        AuditEvent: {
            id: number;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            actor_kind: "user" | "agent" | "system" | "anonymous";
            actor_id: number | null;
            actor_name: string | null;
            action: string;
            subject_kind: string | null;
            subject_id: string | null;
            detail: string | null;
            before_hash: string | null;
            after_hash: string | null;
            request_id: string | null;
        };
        TicketPage: {
            tickets: components["schemas"]["TicketSummary"][];
            next_cursor: string | null;
            total: number;
        };
        TicketSummary: {
            id: number;
            /** @example CS-35956164 */
            ticket_id: string;
            conversation_id: string;
            channel: string | null;
            customer_role: string | null;
            product: string | null;
            category: string | null;
            first_tier_agent_name: string | null;
            account_name: string | null;
            property_name: string | null;
            property_city: string | null;
            property_state: string | null;
            contact_name: string | null;
            contact_role: string | null;
            contact_phone: string | null;
            /** @enum {string} */
            status: "pending" | "in_progress" | "approved" | "rejected";
            created_by: number | null;
            assigned_to: number | null;
            relevancy_score: number | null;
            relevancy_points: number | null;
            accuracy_points: number | null;
            completeness_points: number | null;
            kb_id: string | null;
            script_id: string | null;
            generated_kb_id: string | null;
            similarity_score: number | null;
            distance: number | null;
            priority: ("Critical" | "High" | "Medium" | "Low") | null;
            sentiment: ("Angry" | "Frustrated" | "Worried" | "Neutral" | "Relieved" | "Satisfied") | null;
            /** Format: date-time */
            created_at: string;
            updated_at: string | null;
            resolved_at: string | null;
            tier: ("Tier1" | "Tier2" | "Tier3") | null;
            excerpt: string | null;
            assignee: string | null;
        };
        TicketDetail: {
            id: number;
            /** @example CS-35956164 */
            ticket_id: string;
            conversation_id: string;
            channel: string | null;
            customer_role: string | null;
            product: string | null;
            category: string | null;
            transcript: string | null;
            first_tier_agent_name: string | null;
            account_name: string | null;
            property_name: string | null;
            property_city: string | null;
            property_state: string | null;
            contact_name: string | null;
            contact_role: string | null;
            contact_phone: string | null;
            /** @enum {string} */
            status: "pending" | "in_progress" | "approved" | "rejected";
            created_by: number | null;
            assigned_to: number | null;
            resolution_content: string | null;
            edited_resolution: string | null;
            relevancy_score: number | null;
            relevancy_points: number | null;
            accuracy_points: number | null;
            completeness_points: number | null;
            reasoning: string | null;
            kb_id: string | null;
            script_id: string | null;
            generated_kb_id: string | null;
            similarity_score: number | null;
            distance: number | null;
            priority: ("Critical" | "High" | "Medium" | "Low") | null;
            sentiment: ("Angry" | "Frustrated" | "Worried" | "Neutral" | "Relieved" | "Satisfied") | null;
            /** Format: date-time */
            created_at: string;
            updated_at: string | null;
            resolved_at: string | null;
            history: components["schemas"]["TicketHistoryEntry"][];
            analysis: components["schemas"]["TicketAnalysis"] | null;
            assignee: {
                id: number;
                username: string;
                agent_id: string;
            } | null;
            knowledge_id: string | null;
            similar_ticket_ids: string[];
            masked?: components["schemas"]["MaskedItem"][];
        };
        TicketHistoryEntry: {
            id: number;
            /** @enum {string} */
            action: "created" | "claimed" | "status_changed" | "resolution_generated" | "resolution_edited" | "triage_corrected" | "approved" | "rejected" | "came_back";
            from_status: ("pending" | "in_progress" | "approved" | "rejected") | null;
            to_status: ("pending" | "in_progress" | "approved" | "rejected") | null;
            actor: string | null;
            detail: string | null;
            /** Format: date-time */
            at: string;
        };
        TicketAnalysis: {
            /** @enum {string} */
            tier: "Tier1" | "Tier2" | "Tier3";
            abstained: boolean;
            engine_version: string;
            evidence: {
                /** @enum {string} */
                field: "category" | "priority" | "sentiment" | "tier";
                start: number;
                end: number;
                text: string;
                note: string;
            }[];
            sources: {
                id: string;
                /** @enum {string} */
                kind: "article" | "script" | "knowledge" | "ticket";
                title: string;
                score: number;
                similarity_score: number | null;
                distance: number | null;
                passage: string;
                cited: boolean;
                equivalent_ids: string[];
            }[];
            gap: string | null;
        };
        MaskedItem: {
            token: string;
            kind: string;
            count: number;
            original: string;
        };
        KnowledgeEntry: {
            id: number;
            knowledge_id: string;
            ticket_id: number | null;
            conversation_id: string | null;
            product: string | null;
            category: string | null;
            resolution: string;
            reference_articles: string[];
            created_by: number | null;
            /** Format: date-time */
            created_at: string;
        };
        ApprovalCheck: {
            text: string | null;
            near_copies: {
                id: string;
                /** @enum {string} */
                kind: "article" | "script" | "knowledge" | "ticket";
                title: string;
                content: string;
                issue_similarity: number;
                text_similarity: number;
                difference: {
                    /** @enum {string} */
                    kind: "same" | "added" | "removed";
                    text: string;
                }[];
            }[];
            contradictions: {
                id: string;
                /** @enum {string} */
                kind: "article" | "script" | "knowledge" | "ticket";
                title: string;
                content: string;
                issue_similarity: number;
                text_similarity: number;
                difference: {
                    /** @enum {string} */
                    kind: "same" | "added" | "removed";
                    text: string;
                }[];
                grounds: {
                    /** @enum {string} */
                    kind: "polarity" | "number" | "path" | "advice";
                    message: string;
                    ours: string;
                    theirs: string;
                }[];
            }[];
        };
        ImportList: {
            imports: components["schemas"]["ImportSummary"][];
        };
        ImportSummary: {
            /** Format: uuid */
            import_id: string;
            file_name: string | null;
            /** @enum {string} */
            status: "queued" | "running" | "done" | "failed" | "cancelled";
            total: number;
            done: number;
            created: number;
            skipped: number;
            failed: number;
            failure: string | null;
            /** Format: date-time */
            created_at: string;
            finished_at: string | null;
        };
        ImportProgress: {
            /** Format: uuid */
            import_id: string;
            file_name: string | null;
            /** @enum {string} */
            status: "queued" | "running" | "done" | "failed" | "cancelled";
            total: number;
            done: number;
            created: number;
            skipped: number;
            failed: number;
            errors: components["schemas"]["RowError"][];
            skipped_rows: {
                row: number;
                conversation_id: string;
                ticket_id: string;
            }[];
            ignored_columns: string[];
            failure: string | null;
            /** Format: date-time */
            created_at: string;
            finished_at: string | null;
        };
        RowError: {
            row: number;
            column?: string;
            message: string;
        };
        SearchResponse: {
            results: components["schemas"]["SearchResult"][];
        };
        SearchResult: {
            id: string;
            /** @enum {string} */
            kind: "article" | "script" | "knowledge" | "ticket";
            title: string;
            snippet: string;
            score: number;
            similarity_score: number;
            distance: number;
            product: string | null;
            category: string | null;
            equivalent_ids: string[];
        };
        KnowledgePage: {
            articles: components["schemas"]["KnowledgeEntry"][];
            next_cursor: string | null;
            total: number;
        };
        KnowledgeHistory: {
            id: string;
            /** @enum {string} */
            kind: "article" | "script" | "knowledge" | "ticket";
            /** @enum {string} */
            status: "active" | "draft" | "rejected" | "retired";
            versions: {
                document_id: string;
                version: number;
                title: string | null;
                content: string;
                category: string | null;
                /** @enum {string} */
                status: "active" | "draft" | "rejected" | "retired";
                /** @enum {string} */
                change: "imported" | "drafted" | "approved" | "edited" | "merged" | "reverted" | "rejected" | "retired" | "restored" | "superseded" | "published" | "unpublished";
                reason: string | null;
                ticket_id: string | null;
                author: string | null;
                created_at: string | null;
                difference: {
                    /** @enum {string} */
                    kind: "same" | "added" | "removed";
                    text: string;
                }[];
                changed_share: number;
            }[];
            proposal: {
                content: string;
                difference: {
                    /** @enum {string} */
                    kind: "same" | "added" | "removed";
                    text: string;
                }[];
                changed_share: number;
            } | null;
            care: components["schemas"]["KnowledgeCare"];
            prior: components["schemas"]["RankPrior"];
            came_from: components["schemas"]["HistoryLine"][];
            led_to: components["schemas"]["HistoryLine"][];
            cited_count: number;
        };
        KnowledgeCare: {
            owner: {
                id: number;
                username: string;
                agent_id: string;
            } | null;
            verify_by: string | null;
            verified_at: string | null;
            verified_by: string | null;
            stale: boolean;
        };
        RankPrior: {
            outcomes: components["schemas"]["SourceOutcomes"];
            successes: number;
            failures: number;
            mean: number;
            lower: number;
            upper: number;
            assumed: number;
            shift: number;
            bound: number;
        };
        SourceOutcomes: {
            approved: number;
            edited: number;
            edited_kept: number;
            rejected: number;
            reopened: number;
            thumbs_up: number;
            thumbs_down: number;
        };
        HistoryLine: {
            kb_id: string;
            source_type: string;
            source_id: string;
            relationship: string;
            evidence_snippet: string | null;
            event_at: string | null;
            other_id: string;
            opens: ("document" | "ticket" | "gap") | null;
        };
        ComplaintList: {
            complaints: {
                reason_code: ("wrong_source" | "incorrect" | "incomplete" | "outdated" | "other") | null;
                reason: string | null;
                /** Format: date-time */
                at: string;
            }[];
        };
        OutcomePage: {
            outcomes: components["schemas"]["Outcome"][];
            next_cursor: string | null;
            total: number;
        };
        Outcome: {
            id: number;
            /** @enum {string} */
            kind: "approved" | "edited" | "rejected" | "reopened" | "thumbs_up" | "thumbs_down";
            ticket_id: string | null;
            category: string | null;
            /** Format: date-time */
            at: string;
        };
        RankExplanation: {
            id: string;
            /** @enum {string} */
            kind: "article" | "script" | "knowledge" | "ticket";
            query: string;
            place: number | null;
            place_without_outcomes: number | null;
            rank: number;
            parts: {
                /** @enum {string} */
                name: "lexical" | "coverage" | "inTitle" | "inLead" | "inHead" | "exact" | "passage" | "phrase" | "titleAsked" | "pairs" | "quotedTitle" | "product" | "brevity" | "tables" | "area" | "repair" | "common" | "meaning" | "outcomes";
                value: number;
                weight: number;
                points: number;
            }[];
            prior: components["schemas"]["RankPrior"];
        };
        KnowledgeDetail: {
            id: string;
            /** @enum {string} */
            kind: "article" | "script" | "knowledge" | "ticket";
            title: string;
            content: string;
            product: string | null;
            category: string | null;
            module: string | null;
            tags: string | null;
            /** @enum {string} */
            status: "active" | "draft" | "rejected" | "retired";
            is_public: boolean;
            tier: ("Tier1" | "Tier2" | "Tier3") | null;
            created_at: string | null;
            updated_at: string | null;
            stale_since: string | null;
            provenance: {
                ticket_id: string | null;
                conversation_id: string | null;
                article_ids: string[];
                script_ids: string[];
                ticket_ids: string[];
                approved_by: string | null;
                approved_at: string | null;
                evidence: {
                    source_type: string;
                    source_id: string;
                    relationship: string;
                    snippet: string | null;
                }[];
            };
            cited_by: string[];
            cited_count: number;
            solved_tickets: string[];
            entry: components["schemas"]["KnowledgeEntry"] | null;
            script: {
                purpose: string;
                inputs: {
                    placeholder: string;
                    meaning: string | null;
                    example: string | null;
                }[];
                tables_read: string[];
                tables_written: string[];
                warnings: {
                    /** @enum {string} */
                    code: "delete_without_where" | "update_without_where" | "no_transaction" | "drops_or_truncates";
                    message: string;
                    severe: boolean;
                }[];
                equivalent_ids: string[];
            } | null;
        };
        GapPage: {
            gaps: components["schemas"]["GapSummary"][];
            next_cursor: string | null;
            total: number;
            counts: {
                [key: string]: number;
            };
        };
        GapSummary: {
            gap_id: string;
            /** @enum {string} */
            status: "open" | "approved" | "rejected" | "withdrawn";
            title: string;
            category: string | null;
            kb_id: string | null;
            count: number;
            worst: ("Critical" | "High" | "Medium" | "Low") | null;
            hurt: number;
            first_at: string | null;
            last_at: string | null;
        };
        GapDetail: {
            gap_id: string;
            /** @enum {string} */
            status: "open" | "approved" | "rejected" | "withdrawn";
            title: string;
            category: string | null;
            kb_id: string | null;
            count: number;
            worst: ("Critical" | "High" | "Medium" | "Low") | null;
            hurt: number;
            first_at: string | null;
            last_at: string | null;
            detected_gap: string;
            draft: {
                title: string;
                body: string;
                /** @enum {string} */
                status: "active" | "draft" | "rejected" | "retired";
            } | null;
            reviewer: string | null;
            decided_at: string | null;
            reason: string | null;
            tickets: {
                ticket_id: string;
                conversation_id: string;
                priority: ("Critical" | "High" | "Medium" | "Low") | null;
                status: string | null;
                excerpt: string | null;
                /** Format: date-time */
                at: string;
            }[];
            nearest: {
                id: string;
                /** @enum {string} */
                kind: "article" | "script" | "knowledge" | "ticket";
                title: string;
            }[];
        };
        GapTicketPage: {
            tickets: {
                ticket_id: string;
                conversation_id: string;
                priority: ("Critical" | "High" | "Medium" | "Low") | null;
                status: string | null;
                excerpt: string | null;
                /** Format: date-time */
                at: string;
            }[];
            next_cursor: string | null;
            total: number;
        };
        StalePage: {
            documents: components["schemas"]["StaleDocument"][];
            next_cursor: string | null;
            total: number;
        };
        StaleDocument: {
            id: string;
            /** @enum {string} */
            kind: "article" | "script" | "knowledge" | "ticket";
            title: string;
            category: string | null;
            care: components["schemas"]["KnowledgeCare"];
            cited: number;
        };
        Rates: {
            /** @enum {string} */
            by: "source" | "category" | "kind";
            rates: {
                key: string;
                title: string | null;
                approved: number;
                edited: number;
                rejected: number;
                reopened: number;
                acceptance_rate: number | null;
                acceptance_lower: number | null;
                acceptance_upper: number | null;
                edit_rate: number | null;
                mean_edit_share: number | null;
            }[];
            next_cursor: string | null;
            total: number;
        };
        RagResponse: {
            ticket_id: string;
            /** Format: date */
            created_date: string;
            conversation_id: string;
            first_tier_agent_name: string | null;
            product: string | null;
            category: string | null;
            resolution: {
                content: string;
                agent_id: string | null;
                relevancy_score: number | null;
                relevancy_breakdown: {
                    relevancy_points: number;
                    accuracy_points: number;
                    completeness_points: number;
                } | null;
                reasoning: string;
                reference_article: {
                    kb_id: string | null;
                    script_id: string | null;
                    generated_kb_id: string | null;
                };
            };
            metadata: {
                similarity_score: number | null;
                distance: number | null;
                /** @enum {string} */
                priority: "Critical" | "High" | "Medium" | "Low";
                /** @enum {string} */
                sentiment: "Angry" | "Frustrated" | "Worried" | "Neutral" | "Relieved" | "Satisfied";
                channel: string | null;
            };
        };
        ChatResponse: {
            response: string;
            sources: {
                id: string;
                /** @enum {string} */
                kind: "article" | "script" | "knowledge" | "ticket";
                title: string;
                score: number;
            }[];
            /** Format: date-time */
            timestamp: string;
        };
        TalkList: {
            talks: components["schemas"]["TalkSummary"][];
        };
        TalkSummary: {
            talk_id: string;
            title: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        Talk: {
            talk_id: string;
            title: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            messages: components["schemas"]["TalkMessage"][];
        };
        TalkMessage: {
            id: number;
            /** @enum {string} */
            role: "user" | "assistant";
            content: string;
            sources: {
                id: string;
                /** @enum {string} */
                kind: "article" | "script" | "knowledge" | "ticket";
                title: string;
                score: number;
            }[];
            abstained: boolean;
            engine_version: string | null;
            /** Format: date-time */
            at: string;
        };
        TalkTicket: {
            /** @example CS-35956164 */
            ticket_id: string;
            created: boolean;
        };
        CorpusStats: {
            articles: number;
            scripts: number;
            tickets: number;
            lineage: number;
            learning_events: number;
            placeholders: number;
            knowledge: number;
            retrievable: {
                article: number;
                script: number;
                knowledge: number;
                ticket: number;
            };
        };
        ModelUsage: {
            configured: boolean;
            models: {
                [key: string]: string;
            };
            days: number;
            lines: components["schemas"]["ModelUsageLine"][];
            today: {
                tokens: number;
                limit: number | null;
                limit_per_person: number | null;
            };
        };
        ModelUsageLine: {
            use_case: string;
            model: string;
            calls: number;
            failures: {
                [key: string]: number;
            };
            input_tokens: number;
            output_tokens: number;
            cost_usd: number | null;
            latency_ms: number;
            worst_latency_ms: number;
            masked: number;
        };
        ModelCallPage: {
            calls: components["schemas"]["ModelCall"][];
            next_cursor: string | null;
            total: number;
        };
        ModelCall: {
            id: number;
            /** Format: date-time */
            at: string;
            outcome: string;
            input_tokens: number;
            output_tokens: number;
            cost_usd: number | null;
            latency_ms: number;
            masked: number;
        };
        UploadResult: {
            /** Format: uuid */
            import_id: string;
            created: number;
            skipped: number;
            failed: number;
            tickets: components["schemas"]["RagResponse"][];
            errors: components["schemas"]["RowError"][];
            skipped_rows: {
                row: number;
                conversation_id: string;
                ticket_id: string;
            }[];
            ignored_columns: string[];
        };
        UploadAccepted: {
            /** Format: uuid */
            import_id: string;
        };
        ImportPreview: {
            sheet: string;
            sheets: {
                name: string;
                fits: boolean;
                missing_columns: string[];
            }[];
            headers: string[];
            columns: {
                [key: string]: string;
            };
            missing_columns: string[];
            ignored_columns: string[];
            total: number;
            good: number;
            bad: number;
            errors: components["schemas"]["RowError"][];
            samples: components["schemas"]["ConversationOutput"][];
        };
        CorpusReport: {
            sheets: components["schemas"]["CorpusSheetReport"][];
        };
        CorpusSheetReport: {
            sheet: string;
            found: boolean;
            rows: number;
            accepted: number;
            inserted: number;
            updated: number;
            unchanged: number;
            marked_rejected: number;
            refused: components["schemas"]["RowError"][];
            warnings: components["schemas"]["RowError"][];
        };
        VisitorToken: {
            access_token: string;
            /** @constant */
            token_type: "bearer";
            expires_in: number;
        };
        ConversationOutput: {
            conversation_id: string;
            transcript: string;
            channel?: string;
            /** Format: date-time */
            created_date?: string;
            customer_role?: string;
            first_tier_agent_name?: string;
            product?: string;
            account_name?: string;
            property_name?: string;
            property_city?: string;
            property_state?: string;
            contact_name?: string;
            contact_role?: string;
            contact_phone?: string;
        };
        Error: {
            /** @enum {string} */
            code: "invalid_input" | "invalid_cursor" | "unauthenticated" | "invalid_credentials" | "session_ended" | "forbidden" | "origin_refused" | "not_found" | "method_not_allowed" | "email_taken" | "illegal_status_move" | "ticket_changed" | "ticket_decided" | "request_in_progress" | "conflict" | "payload_too_large" | "workbook_too_large" | "unsupported_media_type" | "workbook_not_xlsx" | "workbook_csv" | "workbook_xls" | "workbook_xlsb" | "workbook_encrypted" | "workbook_empty" | "workbook_damaged" | "workbook_unsafe" | "workbook_bomb" | "workbook_missing_column" | "workbook_duplicate_column" | "workbook_no_rows" | "idempotency_mismatch" | "too_many_requests" | "internal" | "unavailable" | "storage_full";
            message: string;
            issues?: {
                path: string;
                message: string;
            }[];
            request_id: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "auth-register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "username": "John",
                 *       "email": "john@realpage.com",
                 *       "password": "quiet lantern harbor"
                 *     }
                 */
                "application/json": {
                    username: string;
                    /** Format: email */
                    email: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Successful response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: email_taken, illegal_status_move, ticket_changed, ticket_decided, request_in_progress, conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "email_taken",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: payload_too_large, workbook_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "payload_too_large",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unsupported_media_type, workbook_not_xlsx, workbook_csv, workbook_xls, workbook_xlsb */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_media_type",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "auth-login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "john@realpage.com",
                 *       "password": "quiet lantern harbor"
                 *     }
                 */
                "application/json": {
                    /** Format: email */
                    email: string;
                    password: string;
                    /** @enum {string} */
                    user_type?: "user" | "agent";
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: payload_too_large, workbook_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "payload_too_large",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unsupported_media_type, workbook_not_xlsx, workbook_csv, workbook_xls, workbook_xlsb */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_media_type",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "auth-refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "refresh_token": "UjnJri6SzOBKhQD667tHwcv90DOPshsOaVrm1yVZ5Vw"
                 *     }
                 */
                "application/json": {
                    refresh_token?: string;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: payload_too_large, workbook_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "payload_too_large",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unsupported_media_type, workbook_not_xlsx, workbook_csv, workbook_xls, workbook_xlsb */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_media_type",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "auth-logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: payload_too_large, workbook_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "payload_too_large",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unsupported_media_type, workbook_not_xlsx, workbook_csv, workbook_xls, workbook_xlsb */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_media_type",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "auth-me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "auth-changePassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "current_password": "quiet lantern harbor",
                 *       "new_password": "seven green umbrellas"
                 *     }
                 */
                "application/json": {
                    current_password: string;
                    new_password: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: payload_too_large, workbook_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "payload_too_large",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unsupported_media_type, workbook_not_xlsx, workbook_csv, workbook_xls, workbook_xlsb */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_media_type",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "agents-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentList"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "agents-add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "username": "Alex",
                 *       "email": "alex@realpage.com",
                 *       "password": "seven green umbrellas",
                 *       "tier": "Tier2"
                 *     }
                 */
                "application/json": {
                    username: string;
                    /** Format: email */
                    email: string;
                    password: string;
                    /** @enum {string} */
                    tier: "Tier2" | "Tier3";
                    /** @example Agent3 */
                    agent_id?: string;
                };
            };
        };
        responses: {
            /** @description Successful response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: email_taken, illegal_status_move, ticket_changed, ticket_decided, request_in_progress, conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "email_taken",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: payload_too_large, workbook_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "payload_too_large",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unsupported_media_type, workbook_not_xlsx, workbook_csv, workbook_xls, workbook_xlsb */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_media_type",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "agents-disable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agent_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: email_taken, illegal_status_move, ticket_changed, ticket_decided, request_in_progress, conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "email_taken",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: payload_too_large, workbook_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "payload_too_large",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unsupported_media_type, workbook_not_xlsx, workbook_csv, workbook_xls, workbook_xlsb */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_media_type",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "agents-enable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agent_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: email_taken, illegal_status_move, ticket_changed, ticket_decided, request_in_progress, conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "email_taken",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: payload_too_large, workbook_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "payload_too_large",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unsupported_media_type, workbook_not_xlsx, workbook_csv, workbook_xls, workbook_xlsb */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_media_type",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "agents-retire": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agent_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: email_taken, illegal_status_move, ticket_changed, ticket_decided, request_in_progress, conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "email_taken",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: payload_too_large, workbook_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "payload_too_large",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unsupported_media_type, workbook_not_xlsx, workbook_csv, workbook_xls, workbook_xlsb */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_media_type",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "agents-changeTier": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agent_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "tier": "Tier3"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    tier: "Tier2" | "Tier3";
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: email_taken, illegal_status_move, ticket_changed, ticket_decided, request_in_progress, conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "email_taken",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: payload_too_large, workbook_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "payload_too_large",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unsupported_media_type, workbook_not_xlsx, workbook_csv, workbook_xls, workbook_xlsb */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_media_type",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "audit-list": {
        parameters: {
            query?: {
                action?: "account.registered" | "account.logged_in" | "account.login_refused" | "account.logged_out" | "account.password_changed" | "session.refresh_reused" | "agent.added" | "agent.disabled" | "agent.enabled" | "agent.retired" | "agent.tier_changed" | "access.refused" | "audit.exported" | "import.uploaded" | "import.cancelled" | "ticket.claimed" | "ticket.status_changed" | "ticket.resolution_generated" | "ticket.resolution_edited" | "ticket.triage_corrected" | "ticket.approved" | "ticket.rejected" | "ticket.reopened" | "ticket.exported" | "knowledge.exported" | "knowledge.updated" | "knowledge.retired" | "knowledge.restored" | "knowledge.published" | "knowledge.unpublished" | "knowledge.care_changed" | "knowledge.verified" | "gap.approved" | "gap.rejected" | "answer.rated" | "corpus.imported";
                actor_kind?: "user" | "agent" | "system" | "anonymous";
                subject_kind?: string;
                subject_id?: string;
                from?: string;
                to?: string;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "tickets-pending": {
        parameters: {
            query?: {
                status?: "pending" | "in_progress" | "approved" | "rejected";
                category?: string;
                priority?: "Critical" | "High" | "Medium" | "Low";
                product?: string;
                sentiment?: "Angry" | "Frustrated" | "Worried" | "Neutral" | "Relieved" | "Satisfied";
                channel?: string;
                tier?: "Tier1" | "Tier2" | "Tier3";
                assigned_to?: string;
                created_from?: string;
                created_to?: string;
                cites?: string;
                q?: string;
                sort?: "created_at" | "-created_at" | "priority" | "-priority" | "relevancy_score" | "-relevancy_score" | "updated_at" | "-updated_at";
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketPage"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "tickets-resolved": {
        parameters: {
            query?: {
                status?: "pending" | "in_progress" | "approved" | "rejected";
                category?: string;
                priority?: "Critical" | "High" | "Medium" | "Low";
                product?: string;
                sentiment?: "Angry" | "Frustrated" | "Worried" | "Neutral" | "Relieved" | "Satisfied";
                channel?: string;
                tier?: "Tier1" | "Tier2" | "Tier3";
                assigned_to?: string;
                created_from?: string;
                created_to?: string;
                cites?: string;
                q?: string;
                sort?: "created_at" | "-created_at" | "priority" | "-priority" | "relevancy_score" | "-relevancy_score" | "updated_at" | "-updated_at";
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketPage"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "tickets-facets": {
        parameters: {
            query?: {
                status?: "pending" | "in_progress" | "approved" | "rejected";
                category?: string;
                priority?: "Critical" | "High" | "Medium" | "Low";
                product?: string;
                sentiment?: "Angry" | "Frustrated" | "Worried" | "Neutral" | "Relieved" | "Satisfied";
                channel?: string;
                tier?: "Tier1" | "Tier2" | "Tier3";
                assigned_to?: string;
                created_from?: string;
                created_to?: string;
                cites?: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: {
                            [key: string]: number;
                        };
                        category: {
                            [key: string]: number;
                        };
                        priority: {
                            [key: string]: number;
                        };
                        product: {
                            [key: string]: number;
                        };
                        tier: {
                            [key: string]: number;
                        };
                        mine: number;
                        unassigned: number;
                    };
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "tickets-list": {
        parameters: {
            query?: {
                status?: "pending" | "in_progress" | "approved" | "rejected";
                category?: string;
                priority?: "Critical" | "High" | "Medium" | "Low";
                product?: string;
                sentiment?: "Angry" | "Frustrated" | "Worried" | "Neutral" | "Relieved" | "Satisfied";
                channel?: string;
                tier?: "Tier1" | "Tier2" | "Tier3";
                assigned_to?: string;
                created_from?: string;
                created_to?: string;
                cites?: string;
                q?: string;
                sort?: "created_at" | "-created_at" | "priority" | "-priority" | "relevancy_score" | "-relevancy_score" | "updated_at" | "-updated_at";
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketPage"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "tickets-byId": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketDetail"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "tickets-changeStatus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "in_progress"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    status: "pending" | "in_progress" | "approved" | "rejected";
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketDetail"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: email_taken, illegal_status_move, ticket_changed, ticket_decided, request_in_progress, conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "email_taken",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: payload_too_large, workbook_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "payload_too_large",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unsupported_media_type, workbook_not_xlsx, workbook_csv, workbook_xls, workbook_xlsb */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_media_type",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "tickets-editResolution": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "edited_resolution": "Run the posting job again, then print the ledger.",
                 *       "updated_at": "2026-02-08T10:00:00.000Z"
                 *     }
                 */
                "application/json": {
                    edited_resolution: string;
                    updated_at?: string | null;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketDetail"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: email_taken, illegal_status_move, ticket_changed, ticket_decided, request_in_progress, conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "email_taken",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: payload_too_large, workbook_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "payload_too_large",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unsupported_media_type, workbook_not_xlsx, workbook_csv, workbook_xls, workbook_xlsb */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_media_type",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "tickets-correctTriage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "category": "Certifications",
                 *       "priority": "High"
                 *     }
                 */
                "application/json": {
                    category?: string;
                    /** @enum {string} */
                    priority?: "Critical" | "High" | "Medium" | "Low";
                    /** @enum {string} */
                    sentiment?: "Angry" | "Frustrated" | "Worried" | "Neutral" | "Relieved" | "Satisfied";
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketDetail"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: email_taken, illegal_status_move, ticket_changed, ticket_decided, request_in_progress, conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "email_taken",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: payload_too_large, workbook_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "payload_too_large",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unsupported_media_type, workbook_not_xlsx, workbook_csv, workbook_xls, workbook_xlsb */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_media_type",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "tickets-approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "edited_resolution": "Run the posting job again, then print the ledger."
                 *     }
                 */
                "application/json": {
                    edited_resolution?: string;
                    /**
                     * @example KB-094D40D3B5
                     * @example SCRIPT-0521
                     * @example KB-NEW-0001
                     */
                    update_knowledge_id?: string;
                    resolution_of_conflict?: {
                        /** @enum {string} */
                        kind: "supersede" | "keep_both" | "edit";
                        knowledge_ids: string[];
                        reason?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeEntry"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: email_taken, illegal_status_move, ticket_changed, ticket_decided, request_in_progress, conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "email_taken",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: payload_too_large, workbook_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "payload_too_large",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unsupported_media_type, workbook_not_xlsx, workbook_csv, workbook_xls, workbook_xlsb */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_media_type",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "tickets-reject": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "The steps are those of the older version."
                 *     }
                 */
                "application/json": {
                    reason: string;
                    /** @enum {string} */
                    reason_code?: "wrong_source" | "incorrect" | "incomplete" | "outdated" | "duplicate" | "not_an_issue" | "other";
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketDetail"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: email_taken, illegal_status_move, ticket_changed, ticket_decided, request_in_progress, conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "email_taken",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: payload_too_large, workbook_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "payload_too_large",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unsupported_media_type, workbook_not_xlsx, workbook_csv, workbook_xls, workbook_xlsb */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_media_type",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "tickets-approvalCheck": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalCheck"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: email_taken, illegal_status_move, ticket_changed, ticket_decided, request_in_progress, conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "email_taken",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "tickets-reopened": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "The report was empty again the next day."
                 *     }
                 */
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketDetail"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: email_taken, illegal_status_move, ticket_changed, ticket_decided, request_in_progress, conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "email_taken",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: payload_too_large, workbook_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "payload_too_large",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unsupported_media_type, workbook_not_xlsx, workbook_csv, workbook_xls, workbook_xlsb */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_media_type",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "imports-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportList"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "imports-byId": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportProgress"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "imports-tickets": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketPage"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "imports-cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportProgress"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: email_taken, illegal_status_move, ticket_changed, ticket_decided, request_in_progress, conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "email_taken",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: payload_too_large, workbook_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "payload_too_large",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unsupported_media_type, workbook_not_xlsx, workbook_csv, workbook_xls, workbook_xlsb */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_media_type",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "knowledge-search": {
        parameters: {
            query: {
                q: string;
                kind?: "article" | "script" | "knowledge" | "ticket";
                product?: string;
                category?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResponse"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "knowledge-list": {
        parameters: {
            query?: {
                kind?: "article" | "script" | "knowledge" | "ticket";
                product?: string;
                category?: string;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgePage"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "knowledge-history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeHistory"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "knowledge-complaints": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintList"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "knowledge-outcomes": {
        parameters: {
            query: {
                kind: "approved" | "edited" | "rejected" | "reopened" | "thumbs_up" | "thumbs_down";
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutcomePage"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "knowledge-explain": {
        parameters: {
            query?: {
                q?: string;
                ticket_id?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RankExplanation"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "knowledge-byId": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeDetail"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "knowledge-edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Printing the ledger",
                 *       "content": "Run the posting job, then print the ledger.",
                 *       "reason": "The menu has a new name.",
                 *       "version": 1
                 *     }
                 */
                "application/json": {
                    title?: string;
                    content: string;
                    reason: string;
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeHistory"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: email_taken, illegal_status_move, ticket_changed, ticket_decided, request_in_progress, conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "email_taken",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: payload_too_large, workbook_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "payload_too_large",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unsupported_media_type, workbook_not_xlsx, workbook_csv, workbook_xls, workbook_xlsb */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_media_type",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "knowledge-revert": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "The steps are those of the older version."
                 *     }
                 */
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeHistory"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: email_taken, illegal_status_move, ticket_changed, ticket_decided, request_in_progress, conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "email_taken",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: payload_too_large, workbook_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "payload_too_large",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unsupported_media_type, workbook_not_xlsx, workbook_csv, workbook_xls, workbook_xlsb */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_media_type",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "knowledge-changeCare": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "verify_by": "2026-12-31T00:00:00.000Z"
                 *     }
                 */
                "application/json": {
                    owner?: string | null;
                    verify_by?: string | null;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeHistory"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: email_taken, illegal_status_move, ticket_changed, ticket_decided, request_in_progress, conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "email_taken",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: payload_too_large, workbook_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "payload_too_large",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unsupported_media_type, workbook_not_xlsx, workbook_csv, workbook_xls, workbook_xlsb */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_media_type",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "knowledge-verify": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeHistory"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: payload_too_large, workbook_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "payload_too_large",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unsupported_media_type, workbook_not_xlsx, workbook_csv, workbook_xls, workbook_xlsb */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_media_type",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "knowledge-retire": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Nobody uses this screen any more."
                 *     }
                 */
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeDetail"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: email_taken, illegal_status_move, ticket_changed, ticket_decided, request_in_progress, conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "email_taken",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: payload_too_large, workbook_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "payload_too_large",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unsupported_media_type, workbook_not_xlsx, workbook_csv, workbook_xls, workbook_xlsb */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_media_type",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "knowledge-restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeDetail"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: email_taken, illegal_status_move, ticket_changed, ticket_decided, request_in_progress, conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "email_taken",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: payload_too_large, workbook_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "payload_too_large",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unsupported_media_type, workbook_not_xlsx, workbook_csv, workbook_xls, workbook_xlsb */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_media_type",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "knowledge-publish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeDetail"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: email_taken, illegal_status_move, ticket_changed, ticket_decided, request_in_progress, conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "email_taken",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: payload_too_large, workbook_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "payload_too_large",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unsupported_media_type, workbook_not_xlsx, workbook_csv, workbook_xls, workbook_xlsb */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_media_type",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "knowledge-unpublish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeDetail"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: payload_too_large, workbook_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "payload_too_large",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unsupported_media_type, workbook_not_xlsx, workbook_csv, workbook_xls, workbook_xlsb */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_media_type",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "learning-gaps": {
        parameters: {
            query?: {
                status?: "open" | "approved" | "rejected" | "withdrawn";
                category?: string;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GapPage"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "learning-gap": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GapDetail"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "learning-gapTickets": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GapTicketPage"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "learning-acceptGap": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Ghost tenants",
                 *       "body": "Open the unit, end the lease, save."
                 *     }
                 */
                "application/json": {
                    title?: string;
                    body?: string;
                    category?: string;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeDetail"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: email_taken, illegal_status_move, ticket_changed, ticket_decided, request_in_progress, conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "email_taken",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: payload_too_large, workbook_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "payload_too_large",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unsupported_media_type, workbook_not_xlsx, workbook_csv, workbook_xls, workbook_xlsb */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_media_type",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "learning-rejectGap": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "KB-094D40D3B5 answers it."
                 *     }
                 */
                "application/json": {
                    reason: string;
                    /** @enum {string} */
                    reason_code?: "wrong_source" | "incorrect" | "incomplete" | "outdated" | "duplicate" | "not_an_issue" | "other";
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GapDetail"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: email_taken, illegal_status_move, ticket_changed, ticket_decided, request_in_progress, conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "email_taken",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: payload_too_large, workbook_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "payload_too_large",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unsupported_media_type, workbook_not_xlsx, workbook_csv, workbook_xls, workbook_xlsb */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_media_type",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "learning-stale": {
        parameters: {
            query?: {
                owner?: "anybody" | "me" | "nobody";
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StalePage"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "learning-rates": {
        parameters: {
            query?: {
                by?: "source" | "category" | "kind";
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rates"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "learning-outcomes": {
        parameters: {
            query: {
                by: "source" | "category" | "kind";
                key?: string;
                kind: "approved" | "edited" | "rejected" | "reopened" | "thumbs_up" | "thumbs_down";
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutcomePage"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "learning-thumb": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rating": "up",
                 *       "message": "How do I print the ledger?",
                 *       "source_ids": [
                 *         "KB-094D40D3B5"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    rating: "up" | "down";
                    message: string;
                    source_ids: string[];
                    reason?: string;
                    /** @enum {string} */
                    reason_code?: "wrong_source" | "incorrect" | "incomplete" | "outdated" | "other";
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: payload_too_large, workbook_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "payload_too_large",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unsupported_media_type, workbook_not_xlsx, workbook_csv, workbook_xls, workbook_xlsb */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_media_type",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "resolution-generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "transcript": "Customer: The ledger report of Sunset Apartments stays empty since this morning.\nAgent: Since when exactly?",
                 *       "product": "Accounting"
                 *     }
                 */
                "application/json": {
                    conversation_id?: string;
                    transcript?: string;
                    channel?: string;
                    /** Format: date-time */
                    created_date?: string;
                    customer_role?: string;
                    first_tier_agent_name?: string;
                    product?: string;
                    account_name?: string;
                    property_name?: string;
                    property_city?: string;
                    property_state?: string;
                    contact_name?: string;
                    contact_role?: string;
                    contact_phone?: string;
                    /**
                     * @example CS-35956164
                     * @example 17
                     */
                    ticket_id?: string;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RagResponse"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: email_taken, illegal_status_move, ticket_changed, ticket_decided, request_in_progress, conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "email_taken",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: payload_too_large, workbook_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "payload_too_large",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unsupported_media_type, workbook_not_xlsx, workbook_csv, workbook_xls, workbook_xlsb */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_media_type",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "chat-message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "message": "How do I print the ledger of last month?",
                 *       "context": {
                 *         "ticket_id": "CS-35956164",
                 *         "previous_messages": [
                 *           {
                 *             "role": "user",
                 *             "content": "The ledger is empty."
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @description At most 4000 characters; a longer one is refused with 413 */
                    message: string;
                    context?: {
                        /**
                         * @example CS-35956164
                         * @example 17
                         */
                        ticket_id?: string;
                        previous_messages?: {
                            /** @enum {string} */
                            role: "user" | "assistant";
                            content: string;
                        }[];
                    };
                    /** Format: uuid */
                    talk_id?: string;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatResponse"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: payload_too_large, workbook_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "payload_too_large",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unsupported_media_type, workbook_not_xlsx, workbook_csv, workbook_xls, workbook_xlsb */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_media_type",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "chat-talks-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalkList"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "chat-talks-byId": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                talk_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Talk"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "chat-talks-delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                talk_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: payload_too_large, workbook_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "payload_too_large",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unsupported_media_type, workbook_not_xlsx, workbook_csv, workbook_xls, workbook_xlsb */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_media_type",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "chat-talks-rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                talk_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "The empty ledger"
                 *     }
                 */
                "application/json": {
                    title: string;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalkSummary"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: payload_too_large, workbook_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "payload_too_large",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unsupported_media_type, workbook_not_xlsx, workbook_csv, workbook_xls, workbook_xlsb */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_media_type",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "chat-toTicket": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                talk_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalkTicket"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: email_taken, illegal_status_move, ticket_changed, ticket_decided, request_in_progress, conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "email_taken",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: payload_too_large, workbook_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "payload_too_large",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unsupported_media_type, workbook_not_xlsx, workbook_csv, workbook_xls, workbook_xlsb */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_media_type",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "corpus-stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorpusStats"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "models-usage": {
        parameters: {
            query?: {
                days?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelUsage"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "models-calls": {
        parameters: {
            query: {
                use_case: string;
                model: string;
                failed?: boolean;
                days?: number;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelCallPage"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "tickets-upload": {
        parameters: {
            query?: {
                async?: "true" | "false";
            };
            header?: {
                /** @description The same key with the same body gives the first answer again instead of a second import */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description The workbook, an .xlsx file
                     */
                    file: string;
                    /** @description Sheet to read; the first visible one unless told */
                    sheet?: string;
                    /** @description JSON object: documented field to the header that stands for it in the file */
                    mapping?: string;
                };
                /**
                 * @example {
                 *       "tickets": [
                 *         {
                 *           "conversation_id": "CONV-JBUXV0X4SB",
                 *           "transcript": "Customer: The ledger report of Sunset Apartments stays empty since this morning.\nAgent: Since when exactly?",
                 *           "channel": "Chat",
                 *           "product": "Accounting"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    tickets: components["schemas"]["Conversation"][];
                };
            };
        };
        responses: {
            /** @description Every row was tried */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadResult"];
                };
            };
            /** @description Goes on as a job; ask for its progress */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadAccepted"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: email_taken, illegal_status_move, ticket_changed, ticket_decided, request_in_progress, conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "email_taken",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: payload_too_large, workbook_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "payload_too_large",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unsupported_media_type, workbook_not_xlsx, workbook_csv, workbook_xls, workbook_xlsb */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_media_type",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: workbook_encrypted, workbook_empty, workbook_damaged, workbook_unsafe, workbook_bomb, workbook_missing_column, workbook_duplicate_column, workbook_no_rows, idempotency_mismatch */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "workbook_encrypted",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: storage_full */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "storage_full",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "tickets-uploadPreview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description The workbook, an .xlsx file
                     */
                    file: string;
                    /** @description Sheet to read; the first visible one unless told */
                    sheet?: string;
                    /** @description JSON object: documented field to the header that stands for it in the file */
                    mapping?: string;
                };
            };
        };
        responses: {
            /** @description Sheets, columns and rows as they would be read */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreview"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: payload_too_large, workbook_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "payload_too_large",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unsupported_media_type, workbook_not_xlsx, workbook_csv, workbook_xls, workbook_xlsb */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_media_type",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: workbook_encrypted, workbook_empty, workbook_damaged, workbook_unsafe, workbook_bomb, workbook_missing_column, workbook_duplicate_column, workbook_no_rows, idempotency_mismatch */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "workbook_encrypted",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: storage_full */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "storage_full",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "tickets-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workbook */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "tickets-export": {
        parameters: {
            query?: {
                status?: "pending" | "in_progress" | "approved" | "rejected";
                category?: string;
                priority?: "Critical" | "High" | "Medium" | "Low";
                product?: string;
                sentiment?: "Angry" | "Frustrated" | "Worried" | "Neutral" | "Relieved" | "Satisfied";
                channel?: string;
                tier?: "Tier1" | "Tier2" | "Tier3";
                assigned_to?: "me" | "none" | number;
                created_from?: string;
                created_to?: string;
                cites?: string;
                q?: string;
                sort?: "created_at" | "-created_at" | "priority" | "-priority" | "relevancy_score" | "-relevancy_score" | "updated_at" | "-updated_at";
                format?: "xlsx" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "knowledge-export": {
        parameters: {
            query?: {
                product?: string;
                category?: string;
                format?: "xlsx" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "imports-rejected": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workbook */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "corpus-import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description What was taken, sheet by sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorpusReport"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: email_taken, illegal_status_move, ticket_changed, ticket_decided, request_in_progress, conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "email_taken",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: payload_too_large, workbook_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "payload_too_large",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unsupported_media_type, workbook_not_xlsx, workbook_csv, workbook_xls, workbook_xlsb */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_media_type",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: workbook_encrypted, workbook_empty, workbook_damaged, workbook_unsafe, workbook_bomb, workbook_missing_column, workbook_duplicate_column, workbook_no_rows, idempotency_mismatch */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "workbook_encrypted",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: storage_full */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "storage_full",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "chatbot-stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "message": "How do I print the ledger of last month?"
                 *     }
                 */
                "application/json": {
                    /** @description At most 4000 characters; a longer one is refused with 413 */
                    message: string;
                    context?: {
                        /**
                         * @example CS-35956164
                         * @example 17
                         */
                        ticket_id?: string;
                        previous_messages?: {
                            /** @enum {string} */
                            role: "user" | "assistant";
                            content: string;
                        }[];
                    };
                    /** Format: uuid */
                    talk_id?: string;
                };
            };
        };
        responses: {
            /** @description Server-sent events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: payload_too_large, workbook_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "payload_too_large",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unsupported_media_type, workbook_not_xlsx, workbook_csv, workbook_xls, workbook_xlsb */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_media_type",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "widget-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitorToken"];
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: payload_too_large, workbook_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "payload_too_large",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unsupported_media_type, workbook_not_xlsx, workbook_csv, workbook_xls, workbook_xlsb */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_media_type",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "widget-chat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "message": "How do I pay my rent online?"
                 *     }
                 */
                "application/json": components["schemas"]["VisitorQuestion"];
            };
        };
        responses: {
            /** @description Server-sent events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: payload_too_large, workbook_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "payload_too_large",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unsupported_media_type, workbook_not_xlsx, workbook_csv, workbook_xls, workbook_xlsb */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_media_type",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "audit-export": {
        parameters: {
            query?: {
                action?: "account.registered" | "account.logged_in" | "account.login_refused" | "account.logged_out" | "account.password_changed" | "session.refresh_reused" | "agent.added" | "agent.disabled" | "agent.enabled" | "agent.retired" | "agent.tier_changed" | "access.refused" | "audit.exported" | "import.uploaded" | "import.cancelled" | "ticket.claimed" | "ticket.status_changed" | "ticket.resolution_generated" | "ticket.resolution_edited" | "ticket.triage_corrected" | "ticket.approved" | "ticket.rejected" | "ticket.reopened" | "ticket.exported" | "knowledge.exported" | "knowledge.updated" | "knowledge.retired" | "knowledge.restored" | "knowledge.published" | "knowledge.unpublished" | "knowledge.care_changed" | "knowledge.verified" | "gap.approved" | "gap.rejected" | "answer.rated" | "corpus.imported";
                actor_kind?: "user" | "agent" | "system" | "anonymous";
                subject_kind?: string;
                subject_id?: string;
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            /** @description Refused: invalid_input, invalid_cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_input",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unauthenticated, invalid_credentials, session_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "forbidden",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: too_many_requests */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_many_requests",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Refused: unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unavailable",
                     *       "message": "What went wrong and what to do.",
                     *       "request_id": "7e54ce45-ef24-4138-a5c7-09bb5526c21e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
}
