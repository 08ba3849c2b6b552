import { Catch, type ExceptionFilter } from '@nestjs/common';
import { GraphQLError } from 'graphql';

/** A refusal is an answer: it goes to the client as it is, and the log keeps its place for what went wrong. */
@Catch(GraphQLError)
export class RefusalFilter implements ExceptionFilter<GraphQLError> {
  catch(refusal: GraphQLError): GraphQLError {
    return refusal;
  }
}
